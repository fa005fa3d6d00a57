import { chartSchema } from '../../charts/registry.ts';
import { checkColumns } from '../../charts/rules/checkColumns.ts';
import { checkPlaces } from '../../charts/rules/checkPlaces.ts';
import { checkFields } from '../checkFields.ts';
import { isEmpty } from '../checkFiles.ts';
import { type Fault, type FaultAt, formatChoice } from '../faults.ts';
import { type Fields, parseYaml } from '../parseYaml.ts';
import type { Tables } from './checkData.ts';
import { checkTexts } from './checkTexts.ts';

interface ChartRules {
  tables: Tables;
  slugs: readonly string[];
  locales: readonly string[];
}

function checkChart(file: string, fields: Fields, { tables, slugs, locales }: ChartRules): Fault[] {
  const { data: chart, faults } = checkFields(chartSchema, fields, file);
  if (!chart) return faults;
  const add: FaultAt = (path, text) => faults.push({ file, line: fields.lineOf(path), text });
  chart.written.forEach((slug, i) => {
    if (!slugs.includes(slug))
      add(['written', i], `written names ${slug}, which is no analysis; write ${formatChoice(slugs)}.`);
  });
  const table = tables?.get(chart.data);
  if (tables && !table) add(['data'], `there is no dataset ${chart.data}; write ${formatChoice([...tables.keys()])}.`);
  const before = faults.length;
  if (table) checkColumns(chart, table.resource, add);
  // Rows mean nothing while the columns are not those of the dataset.
  const rows = faults.length === before ? table?.rows : undefined;
  checkTexts(chart, rows && checkPlaces(chart, rows, add) ? rows : undefined, locales, add);
  return faults;
}

/** Checks what each chart names (dataset, columns, rows, analyses) and what it says. */
export function checkCharts(charts: ReadonlyMap<string, string>, rules: ChartRules): Fault[] {
  return [...charts].flatMap(([file, text]) => {
    if (isEmpty(text)) return [];
    const { faults, ...fields } = parseYaml(text);
    return faults.length > 0 ? faults.map((fault) => ({ file, ...fault })) : checkChart(file, fields, rules);
  });
}
