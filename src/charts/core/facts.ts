// What a chart draws, as it is told without its drawing: the table below it, the files to take away, what search engines read.
import type { Row } from '../../data/row.ts';
import { type ChartData, toChartData } from '../../data/toChartData.ts';
import { type Coverage, toCoverage } from '../../data/toCoverage.ts';
import type { Link } from '../../data/toTable.ts';
import { type Table, toTable } from '../../data/toTable.ts';
import type { AnyChart, CommonChart } from '../../schemas/chart.ts';
import type { Resource } from '../../schemas/dataPackage.ts';
import type { Names } from './layout.ts';

export interface FactsInput<C extends CommonChart = AnyChart> {
  chart: C;
  resource: Resource;
  rows: readonly Row[];
  locale: string;
  names: Names;
  /** Where a paragraph is retold and an event is told; nothing where there is none. */
  findLink: (place: { paragraph?: string | undefined; event?: string | undefined }) => Link | undefined;
}

export interface Facts {
  table: Table;
  data: ChartData;
  coverage: Coverage;
}

/** Of charts of values. */
export const toValueFacts = ({ chart, resource, rows, locale }: FactsInput): Facts => ({
  table: toTable(chart, resource, rows, locale),
  data: toChartData(chart, resource, rows, locale),
  coverage: toCoverage(chart, rows),
});
