import { describe, expect, it } from 'vitest';
import { toYearLevels } from '../../../src/site/toYearLevels.ts';

describe('the oil output beside the years of the timeline', () => {
  const levels = toYearLevels([
    { year: 1970, value: 4 },
    { year: 2016, value: 3 },
    { year: 2021, value: 1 },
  ]);

  it('is drawn on one scale from zero, with room for the value behind the highest', () => {
    expect([...levels]).toEqual([
      ['1970', { value: 4, share: 80 }],
      ['2016', { value: 3, share: 60 }],
      ['2021', { value: 1, share: 20 }],
    ]);
  });

  it('has no bar for a year without a figure', () => {
    expect(levels.has('1958')).toBe(false);
  });
});
