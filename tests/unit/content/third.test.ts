import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/checkContent.ts';
import { makeContent } from '../../helpers/fixtureSite.ts';

describe('another analysis', () => {
  it.each([3, 8])('is sound content beside ours where there are %i', async (count) => {
    expect(checkContent(await makeContent(count), { locales: ['en'] })).toEqual([]);
  });
});
