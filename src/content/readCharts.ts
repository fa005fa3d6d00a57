import type { AddFault } from '../charts/core/faults.ts';
import { type Chart, chartKinds, chartSchema, hasValues, type ValueChart } from '../charts/registry.ts';
import { checkColumns } from '../charts/rules/checkColumns.ts';
import { checkPlaces } from '../charts/rules/checkPlaces.ts';
import type { Row } from '../data/row.ts';
import { toFileName } from './format.ts';
import type { Languages } from './languages.ts';
import type { Table, Tables } from './parseTable.ts';
import type { Fields } from './parseYaml.ts';
import { readFields } from './readFields.ts';
import type { Add } from './report.ts';
import { checkTexts, checkWords } from './rules/checkTexts.ts';

interface ChartRules extends Languages {
  tables: Tables;
  slugs: readonly string[];
}

/** The id of a chart, from the name of its file. */
export const toChartId = (file: string): string => toFileName(file).replace('.yaml', '');

/** Checks what a chart of values names; gives its rows where it draws some. */
function checkValues(chart: ValueChart, table: Table, report: AddFault, add: Add): readonly Row[] | undefined {
  const before = add.faults.length;
  checkColumns(chart, table.resource, report);
  // Rows mean nothing while the columns are not those of the dataset.
  const rows = add.faults.length === before ? table.rows : undefined;
  return rows && checkPlaces(chart, rows, report) ? rows : undefined;
}

/** Checks what a chart names (dataset, columns, rows, analyses) and what it says. */
function checkChart(chart: Chart, fields: Fields, { tables, slugs, locales }: ChartRules, add: Add): void {
  chart.written.forEach((slug, i) => {
    if (!slugs.includes(slug)) add(fields.at(['written', i]), 'noAnalysisOf', slug, slugs);
  });
  const table = tables?.get(chart.data);
  if (tables && !table) add(fields.at(['data']), 'noDataset', chart.data, [...tables.keys()]);
  const report: AddFault = (path, sentence) => add(fields.at(path), 'chart', sentence);
  if (!hasValues(chart)) {
    if (table?.rows) chartKinds[chart.type].check?.(chart, table.rows, report);
    checkWords(chart, locales, fields, add);
    return;
  }
  const rows = table && checkValues(chart, table, report, add);
  checkWords(chart, locales, fields, add);
  if (rows) checkTexts(chart, rows, fields, add);
}

/** Reads the charts, by id. */
export function readCharts(files: ReadonlyMap<string, string>, rules: ChartRules, add: Add): Map<string, Chart> {
  const charts = new Map<string, Chart>();
  for (const [file, text] of files) {
    const read = readFields(chartSchema, [file, text], rules, add);
    if (!read?.data) continue;
    charts.set(toChartId(file), read.data);
    checkChart(read.data, read.fields, rules, add);
  }
  return charts;
}
