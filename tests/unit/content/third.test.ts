import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/loadContent.ts';
import { formatFault } from '../../../src/content/report.ts';
import { firstLanguage } from '../../helpers/contentFixture.ts';
import { makeContent } from '../../helpers/fixtureSite.ts';

const findFaults = (files: Map<string, string>) => readContent(files, firstLanguage).faults.map(formatFault);

describe('another analysis', () => {
  it.each([3, 9])('is sound content beside ours where there are %i', async (count) => {
    expect(findFaults(await makeContent(count))).toEqual([]);
  });
});
