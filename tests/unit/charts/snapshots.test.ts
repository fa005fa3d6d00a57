import { expect, it } from 'vitest';
import type { ChartInput } from '../../../src/charts/core/layout.ts';
import { drawChart } from '../../../src/charts/drawChart.ts';
import { type Chart, chartSchema } from '../../../src/charts/registry.ts';
import { makeChart, makeChartOf, makeInput, makeRows } from './fixture.ts';
import { matchSnapshot } from './matchSnapshot.ts';

const of = (edition: string, emphasis: string, dash = 'solid') => ({
  column: 'value',
  where: { edition },
  label: { en: `edition ${edition}` },
  emphasis,
  dash,
});
const written = [
  { slug: 'a', date: '2003-08-05' },
  { slug: 'b', date: '2008-03' },
];

const cases: Record<string, Partial<ChartInput<Chart>>> = {
  'line-gap-and-break': {
    chart: makeChart({
      y: { unit: { en: 'units' }, rules: [{ value: 3, label: { en: 'a rule' } }] },
      breaks: [{ before: 2005, label: { en: 'new method' } }],
      annotations: [{ x: 2001, label: { en: 'a peak' } }],
    }),
    rows: makeRows(1999, [4, 5, 9, 8, 7, null, 6, 5.5, 2, 1, 1.5]),
    written,
  },
  'line-two-editions': {
    chart: makeChart({ series: [of('new', 'highlighted'), of('old', 'muted', 'dashed')] }),
    rows: [
      ...makeRows(2000, [60, 80, 100, 70, 40, 30, 31], { edition: 'new', status: 'outturn' }),
      ...makeRows(2007, [33], { edition: 'new', status: 'projection' }),
      ...makeRows(2000, [60, 80, 100, 70, 40, 22], { edition: 'old', status: 'outturn' }),
      ...makeRows(2006, [20], { edition: 'old', status: 'projection' }),
    ],
    written: written.slice(0, 1),
  },
  'line-logarithmic': {
    chart: makeChart({
      y: { scale: 'log', unit: { en: 'per cent' } },
      annotations: [{ x: 2003, y: 1000, kind: 'reported', label: { en: 'a leak' } }],
    }),
    rows: makeRows(2000, [12, 20, 90, 250, 60000, 2000, 180]),
  },
  'bar-two-editions': {
    chart: makeChartOf('bar', {
      series: [of('old', 'muted'), of('new', 'highlighted')],
      breaks: [{ before: 2003, label: { en: 'join' } }],
    }),
    rows: [
      ...makeRows(2000, [4, -9, 18, 5], { edition: 'old', status: 'outturn' }),
      ...makeRows(2004, [-4, -6], { edition: 'new', status: 'outturn' }),
      ...makeRows(2006, [-8], { edition: 'new', status: 'projection' }),
    ],
    written: [{ slug: 'a', date: '2006-08-05' }],
  },
  'list-of-editions': {
    chart: makeChartOf('list', {
      x: 'edition',
      y: { unit: { en: 'units' }, rules: [{ value: 25, label: { en: 'a rule' } }] },
    }),
    rows: [
      { edition: '2021-10', value: 21.9, status: 'projection' },
      { edition: '2022-04', value: 22.7, status: 'outturn' },
      { edition: '2025-10', value: 27, status: 'outturn' },
    ],
    written: [{ slug: 'a', date: '2022-03' }],
  },
  'list-of-names': {
    chart: makeChartOf('list', {
      x: 'name',
      labels: { b: { en: 'Barrels that were reported\nby the press' }, a: { en: 'Barrels that were counted' } },
    }),
    rows: [
      { name: 'a', value: 3754000, status: 'series' },
      { name: 'b', value: 700000, status: 'reported' },
    ],
  },
  'map-of-two-ways': {
    chart: chartSchema.parse({
      type: 'map',
      subject: 'oil',
      data: 'places',
      from: 'harbour',
      ways: ['island', 'cape'],
      // Iceland, which is alone in the sea.
      countries: { coast: '352' },
      names: {
        harbour: { en: 'Harbour' },
        island: { en: 'Island' },
        cape: { en: 'Cape' },
        town: { en: 'Town' },
        coast: { en: 'Coast' },
      },
      reach: { north: 12000, east: 6000, south: 5000, west: 5000 },
      detail: { north: 500, east: 700, south: 500, west: 700 },
      text: { en: { title: 'A title', subtitle: 'A subtitle', description: 'A description.' } },
    }),
    rows: [
      { place: 'harbour', latitude: 64, longitude: -22 },
      { place: 'island', latitude: 40, longitude: -28 },
      { place: 'cape', latitude: 34, longitude: 135 },
      { place: 'town', latitude: 65.5, longitude: -14 },
    ],
  },
  'facets-with-a-break': {
    chart: makeChartOf('facets', {
      series: [of('north', 'highlighted'), of('south', 'muted'), of('east', 'muted')],
      breaks: [{ before: 2003, label: { en: 'new method' } }],
    }),
    rows: [
      ...makeRows(2000, [4, 9, 8, 7, 6, 2, 1], { edition: 'north' }),
      ...makeRows(2000, [1, 1, 2, 2, 2, 3, 5], { edition: 'south' }),
      ...makeRows(2000, [8, 2, 3, null, 4, 3, 6], { edition: 'east' }),
    ],
    written: [{ slug: 'a', date: '2005-03' }],
  },
};

it.each(Object.keys(cases).flatMap((name) => (['wide', 'narrow'] as const).map((width) => [name, width] as const)))(
  'draws %s, %s, as in its file',
  (name, width) => {
    const { changed, message } = matchSnapshot(
      `${name}-${width}`,
      drawChart(makeInput<Chart>(makeChart(), { ...cases[name], width })).svg,
    );
    expect(changed, message).toBeUndefined();
  },
);
