import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ChartInput, Written } from '../../../src/charts/core/layout.ts';
import { type Chart, type ChartType, chartSchema } from '../../../src/charts/registry.ts';
import { parseCsv, type Row } from '../../../src/data/parseCsv.ts';
import { dataPackageSchema, type Resource } from '../../../src/schemas/dataPackage.ts';

const text = { en: { title: 'A title', subtitle: 'A subtitle', description: 'A description.' } };

type ChartOf<T extends ChartType> = Extract<Chart, { type: T }>;

/** A chart of made-up values: a column `value` by `year`, unless told otherwise. */
export const makeChartOf = <T extends ChartType>(type: T, changes: Record<string, unknown> = {}): ChartOf<T> =>
  chartSchema.parse({
    type,
    subject: 'oil',
    data: 'made-up',
    x: 'year',
    series: [{ column: 'value', label: { en: 'Values' }, emphasis: 'highlighted' }],
    y: { unit: { en: 'units' } },
    text,
    ...changes,
  }) as ChartOf<T>;

export const makeChart = (changes: Record<string, unknown> = {}): ChartOf<'line'> => makeChartOf('line', changes);

/** Rows from the first year on; null where there is no value. */
export const makeRows = (first: number, values: readonly (number | null)[], others: Row = {}): Row[] =>
  values.map((value, i) => ({ year: first + i, value, ...others }));

export const makeInput = <C extends Chart>(chart: C, changes: Partial<ChartInput<C>> = {}): ChartInput<C> => ({
  chart,
  rows: makeRows(2000, [1, 2, 3]),
  written: [],
  locale: 'en',
  width: 'wide',
  ...changes,
});

const DATES: Record<string, string> = { 'slow-motion-coup': '2016-08-05', 'twist-in-caracas': '2022-03' };

/** A chart of the site with its rows. */
export function readChart(id: string): { chart: Chart; resource: Resource; rows: Row[]; written: Written[] } {
  const chart = chartSchema.parse(parse(readFileSync(`content/charts/${id}.yaml`, 'utf8')));
  const { resources } = dataPackageSchema.parse(JSON.parse(readFileSync('content/data/datapackage.json', 'utf8')));
  const resource = resources.find(({ name }) => name === chart.data);
  if (!resource) throw new Error(`No table ${chart.data}`);
  const { rows, faults } = parseCsv(readFileSync(`content/data/${resource.path}`, 'utf8'), resource, resource.path);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { chart, resource, rows, written: chart.written.map((slug) => ({ slug, date: DATES[slug] ?? '' })) };
}
