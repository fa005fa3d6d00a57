import { describe, expect, it } from 'vitest';
import { layoutBarChart } from '../../../../src/charts/bar/layoutBarChart.ts';
import { makeChartOf, makeInput, makeRows } from '../fixture.ts';

const chart = makeChartOf('bar');

describe('layoutBarChart', () => {
  it('stands every bar on zero, above or below', () => {
    const { bars, scales } = layoutBarChart(makeInput(chart, { rows: makeRows(2000, [4, -3, 2]) }));
    expect(bars.map(({ y0, y1 }) => [y0, y1])).toEqual([
      [scales!.y(4), scales!.y(0)],
      [scales!.y(0), scales!.y(-3)],
      [scales!.y(2), scales!.y(0)],
    ]);
  });

  it('has zero in its domain where all values are far from it', () => {
    const { scales, dimensions } = layoutBarChart(makeInput(chart, { rows: makeRows(2000, [80, 90, 85]) }));
    expect(scales!.y(0)).toBe(dimensions.frame.bottom);
  });

  it('draws no bar for a missing value', () => {
    const { bars } = layoutBarChart(makeInput(chart, { rows: makeRows(2000, [4, null, 0]) }));
    expect(bars.map(({ key }) => key)).toEqual([2000, 2002]);
  });

  it('lets the date end at zero where bars hang below', () => {
    const { written, scales } = layoutBarChart(
      makeInput(chart, { rows: makeRows(2000, [4, -3]), written: [{ slug: 'a', date: '2001-08' }] }),
    );
    expect(written[0]?.[1].y).toBe(scales!.y(0));
  });

  it('calls a projection a forecast, beside its value', () => {
    const rows = [...makeRows(2000, [4, -3]), ...makeRows(2002, [-8], { status: 'projection' })];
    const texts = layoutBarChart(makeInput(chart, { rows })).labels.map(({ lines }) =>
      lines.map(({ text }) => text).join(' '),
    );
    expect(texts).toContain('−8 forecast');
  });

  it('marks a break within one series, and gives the values on both sides of it', () => {
    const broken = makeChartOf('bar', { breaks: [{ before: 2001, label: { en: 'counted anew' } }] });
    const { breaks, labels, scales } = layoutBarChart(makeInput(broken, { rows: makeRows(2000, [1, 2, 7, 8, 9]) }));
    expect(breaks.map(([from]) => from.x)).toEqual([scales!.x(2001.5)]);
    expect(labels.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(
      expect.arrayContaining(['counted anew', '2', '7']),
    );
  });

  it('keeps names off each join of editions once, however many there are', () => {
    const of = (edition: string) => ({ column: 'value', where: { edition }, label: { en: edition } });
    const joined = makeChartOf('bar', {
      y: { unit: { en: 'u' }, domain: [0, 40] },
      series: ['A', 'B', 'C'].map(of),
      breaks: [2003, 2007].map((before) => ({ before, label: { en: 'change' } })),
    });
    const rows = ['A', 'B', 'C'].flatMap((edition, i) => makeRows(2000 + 4 * i, [1, 2, 3, 4], { edition }));
    const { breaks, taken } = layoutBarChart(makeInput(joined, { rows }));
    expect(breaks).toHaveLength(2);
    expect(breaks.map((line) => taken.rules.filter((rule) => rule === line).length)).toEqual([1, 1]);
  });
});
