import type { ChartInput, Written } from '../../../src/charts/core/sheet.ts';
import { loadContent } from '../../../src/content/loadContent.ts';
import type { Row } from '../../../src/data/parseCsv.ts';
import { type Chart, chartSchema } from '../../../src/schemas/chart.ts';
import type { Resource } from '../../../src/schemas/dataPackage.ts';

const text = { en: { title: 'A title', subtitle: 'A subtitle', description: 'A description.' } };

/** A chart of made-up values: a column `value` by `year`, unless told otherwise. */
export const makeChart = (changes: Record<string, unknown> = {}): Chart =>
  chartSchema.parse({
    type: 'line',
    subject: 'oil',
    data: 'made-up',
    x: 'year',
    series: [{ column: 'value', label: { en: 'Values' }, emphasis: 'highlighted' }],
    y: { unit: { en: 'units' } },
    text,
    ...changes,
  });

/** Rows from the first year on; null where there is no value. */
export const makeRows = (first: number, values: readonly (number | null)[], others: Row = {}): Row[] =>
  values.map((value, i) => ({ year: first + i, value, ...others }));

export const makeInput = (changes: Partial<ChartInput> = {}): ChartInput => ({
  chart: makeChart(),
  rows: makeRows(2000, [1, 2, 3]),
  written: [],
  locale: 'en',
  width: 'wide',
  ...changes,
});

/** The content of the site. */
const content = await loadContent('content', ['en']);

/** A chart of the site with its rows. */
export function readChart(id: string): { chart: Chart; resource: Resource; rows: Row[]; written: Written[] } {
  const chart = content.charts.get(id);
  const table = chart && content.data.get(chart.data);
  if (!table) throw new Error(`No chart ${id}`);
  return {
    chart,
    ...table,
    written: chart.written.map((slug) => ({ slug, date: content.analyses.get(`${slug}/en`)?.original.date ?? '' })),
  };
}
