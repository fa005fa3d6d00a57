import { describe, expect, it } from 'vitest';
import type { ChartInput } from '../../../../src/charts/core/sheet.ts';
import { layoutFacets } from '../../../../src/charts/facets/layoutFacets.ts';
import { makeChart, makeInput, makeRows } from '../fixture.ts';

const names = ['Here', 'There', 'Elsewhere'];
const chart = (changes: Record<string, unknown> = {}) =>
  makeChart({
    type: 'facets',
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
const layout = (changes: Partial<ChartInput> = {}) => layoutFacets(makeInput({ chart: chart(), rows, ...changes }));

describe('layoutFacets', () => {
  it('draws equal values equally high in every facet of a row', () => {
    const { facets } = layout();
    const find = (i: number, value: number) => facets[i]?.runs[0]?.find((datum) => datum.value === value)?.y;
    expect(find(0, 4)).toBe(find(1, 4));
    expect(find(1, 6)).toBe(find(2, 6));
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

  it('opens only the first line at a break', () => {
    const { facets } = layout({ chart: chart({ breaks: [{ before: 2001, label: { en: 'anew' } }] }) });
    expect(facets.map(({ runs }) => runs.length)).toEqual([2, 1, 1]);
  });
});
