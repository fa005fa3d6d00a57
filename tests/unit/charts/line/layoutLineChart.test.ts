import { describe, expect, it } from 'vitest';
import { layoutLineChart } from '../../../../src/charts/line/layoutLineChart.ts';
import { makeChart, makeInput, makeRows } from '../fixture.ts';

const says = (layout: ReturnType<typeof layoutLineChart>) =>
  layout.labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));

describe('layoutLineChart', () => {
  it('breaks the line at a missing value', () => {
    const layout = layoutLineChart(makeInput(makeChart(), { rows: makeRows(2000, [1, 2, null, 4, 5]) }));
    expect(layout.lines.map(({ points }) => points.length)).toEqual([2, 2]);
  });

  it('labels the first and the last value with their years', () => {
    expect(says(layoutLineChart(makeInput(makeChart())))).toEqual(expect.arrayContaining(['1 in 2000', '3 in 2002']));
  });

  it('gives a projection a hollow dot and calls it a forecast', () => {
    const rows = [...makeRows(2000, [1, 2]), ...makeRows(2002, [3], { status: 'projection' })];
    const layout = layoutLineChart(makeInput(makeChart(), { rows }));
    expect(layout.dots.map(({ kind }) => kind)).toEqual(['projected']);
    expect(says(layout)).toContain('3 forecast for 2002');
  });

  it('draws a muted series only from where it parts from the main one', () => {
    const of = (edition: string, emphasis: string) => ({
      column: 'value',
      where: { edition },
      label: { en: edition },
      emphasis,
    });
    const chart = makeChart({ series: [of('new', 'highlighted'), of('old', 'muted')] });
    const rows = [
      ...makeRows(2000, [5, 6, 7, 8], { edition: 'new' }),
      ...makeRows(2000, [5, 6, 7, 1], { edition: 'old' }),
    ];
    const [main, muted] = layoutLineChart(makeInput(chart, { rows })).lines;
    expect(main?.points).toHaveLength(4);
    expect(muted?.points).toHaveLength(2);
  });

  it('stands a date between the middles of its years, and splits the line there', () => {
    const written = [{ slug: 'a', date: '2001-07-01' }];
    const input = makeInput(makeChart(), { written, rows: makeRows(2000, [1, 2, 3, 4]) });
    const { written: rules, scales, lines } = layoutLineChart(input);
    expect(rules[0]?.[0].x).toBeCloseTo(scales!.x(2001), 0);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.points.at(-1)).toEqual(lines[1]?.points[0]);
    expect(lines[0]?.width).toBeGreaterThan(lines[1]?.width ?? 0);
  });

  it('leaves out a date outside the years of the chart', () => {
    expect(layoutLineChart(makeInput(makeChart(), { written: [{ slug: 'a', date: '2016-08-05' }] })).written).toEqual(
      [],
    );
  });

  it('numbers a note that has no room and says it below', () => {
    const rows = makeRows(2000, [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4]);
    const label = {
      en: 'A note of very many words that no place in a drawing for a telephone could ever hold, on three lines or on fewer',
    };
    const { notes, labels } = layoutLineChart(
      makeInput(makeChart({ annotations: [{ x: 2009, label }] }), { rows, width: 'narrow' }),
    );
    expect(notes).toEqual([label.en]);
    expect(labels.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('1');
  });

  it('refuses an annotation at a year without a value', () => {
    const chart = makeChart({ annotations: [{ x: 1990, label: { en: 'Nothing' } }] });
    expect(() => layoutLineChart(makeInput(chart))).toThrow(
      'stands at 1990, where the first series has no value; give it a y',
    );
  });
});
