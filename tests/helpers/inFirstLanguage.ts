import { afterAll, beforeAll } from 'vitest';
import { languages } from '../../src/content/keptContent.ts';
import { firstLanguage } from './contentFixture.ts';

/** For the tests of one file the site has its first language alone, as the fixture; a worker has other files to read after it. */
export function inFirstLanguage(): void {
  const ours = { ...languages };
  beforeAll(() => Object.assign(languages, firstLanguage));
  afterAll(() => Object.assign(languages, ours));
}
