import type { ChartInput, Names, Written } from '../../../src/charts/core/layout.ts';
import { type Chart, type ChartType, chartSchema, hasValues, type ValueChart } from '../../../src/charts/registry.ts';
import { languages } from '../../../src/content/keptContent.ts';
import { loadContent } from '../../../src/content/loadContent.ts';
import { inLanguage } from '../../../src/data/pickWord.ts';
import type { Row } from '../../../src/data/row.ts';
import type { Resource } from '../../../src/schemas/dataPackage.ts';

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
  names: {},
  locale: 'en',
  width: 'wide',
  ...changes,
});

/** The content of the site. */
const content = await loadContent('content', languages);

/** Names of people, bodies, terms and places. */
const names = Object.fromEntries([
  ...[...content.terms].map(([id, { name }]) => [id, name['en'] ?? id]),
  ...[...content.people].map(([id, { name }]) => [id, inLanguage<string>(name, 'en') ?? id]),
]);

interface SiteChart<C extends Chart = Chart> {
  chart: C;
  resource: Resource;
  rows: Row[];
  written: Written[];
  names: Names;
}

/** A chart of the site with its rows. */
export function readChart(id: string): SiteChart {
  const chart = content.charts.get(id);
  const table = chart && content.data.get(chart.data);
  if (!table) throw new Error(`No chart ${id}`);
  return {
    chart,
    ...table,
    written: chart.written.map((slug) => ({ slug, date: content.analyses.get(`${slug}/en`)?.original.date ?? '' })),
    names,
  };
}

/** Ids of the charts of values of the site. */
export const valueCharts = [...content.charts].flatMap(([id, chart]) => (hasValues(chart) ? [id] : []));

/** A chart of values of the site with its rows. */
export function readValueChart(id: string): SiteChart<ValueChart> {
  const { chart, ...others } = readChart(id);
  if (!hasValues(chart)) throw new Error(`${id} has no values`);
  return { chart, ...others };
}
