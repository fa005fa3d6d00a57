import { describe, expect, it } from 'vitest';
import type { ChartInput } from '../../../../src/charts/core/layout.ts';
import { layoutFacets } from '../../../../src/charts/facets/layoutFacets.ts';
import type { FacetsChart } from '../../../../src/charts/facets/schema.ts';
import { makeChartOf, makeInput, makeRows } from '../fixture.ts';

const names = ['Here', 'There', 'Elsewhere'];
const chart = (changes: Record<string, unknown> = {}) =>
  makeChartOf('facets', {
    series: names.map((name, i) => ({
      column: 'value',
      where: { name },
      label: { en: name },
      emphasis: i === 0 ? 'highlighted' : 'muted',
    })),
    ...changes,
  });
const rows = names.flatMap((name, i) =>
  makeRows(
    2000,
    [1, 2, 3, 4].map((value) => value * (i + 1)),
    { name },
  ),
);
const layout = (changes: Partial<ChartInput<FacetsChart>> = {}) =>
  layoutFacets(makeInput(chart(), { rows, ...changes }));

describe('layoutFacets', () => {
  it('draws equal values equally high in every facet of a row', () => {
    const { lines } = layout();
    expect(lines[0]?.points[3]?.y).toBe(lines[1]?.points[1]?.y);
    expect(lines[1]?.points[2]?.y).toBe(lines[2]?.points[1]?.y);
  });

  it('gives every facet its name, its last value and the years at both ends', () => {
    const texts = layout().labels.map(({ lines }) => lines[0]?.text);
    expect(texts).toEqual(expect.arrayContaining([...names, '4', '8', '12']));
    expect(texts.filter((text) => text === '2000')).toHaveLength(3);
    expect(texts.filter((text) => text === '2003')).toHaveLength(3);
  });

  it('writes the values of the axis once a row', () => {
    const count = (width: 'wide' | 'narrow') =>
      layout({ width }).labels.filter(({ lines }) => lines[0]?.text === '10').length;
    expect([count('wide'), count('narrow')]).toEqual([1, 2]);
  });

  it('marks the date of an analysis in every facet and says it once', () => {
    const { written, labels } = layout({ written: [{ slug: 'a', date: '2002-03' }] });
    expect(written).toHaveLength(3);
    expect(labels.filter(({ lines }) => lines[0]?.text.startsWith('written'))).toHaveLength(1);
  });

  it('draws a value between two gaps as a dot', () => {
    const { lines, dots } = layout({ rows: rows.filter(({ name, year }) => name !== 'Here' || year !== 2001) });
    expect(lines.map(({ points }) => points.length)).toEqual([2, 4, 4]);
    expect(dots).toHaveLength(4);
  });

  it('opens only the first line at a break', () => {
    const { lines } = layout({ chart: chart({ breaks: [{ before: 2001, label: { en: 'anew' } }] }) });
    expect(lines.map(({ points }) => points.length)).toEqual([2, 2, 4, 4]);
  });
});
