import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { readContent } from '../../../src/content/loadContent.ts';
import { makeContent } from '../../helpers/fixtureSite.ts';

describe('another analysis', () => {
  it.each([3, 8])('is sound content beside ours where there are %i', async (count) => {
    expect(readContent(await makeContent(count), ['en']).faults.map(formatFault)).toEqual([]);
  });
});
