// The one place that names every type of chart. A new type is a folder and an entry here, and its name in the catalogues.
import { z } from 'astro/zod';
import type { Row } from '../data/row.ts';
import { layoutBarChart } from './bar/layoutBarChart.ts';
import { barSchema } from './bar/schema.ts';
import { type Facts, type FactsInput, toValueFacts } from './core/facts.ts';
import { type AddFault, formatOr } from './core/faults.ts';
import type { ChartInput, Layout } from './core/layout.ts';
import { layoutFacets } from './facets/layoutFacets.ts';
import { facetsSchema } from './facets/schema.ts';
import { layoutLineChart } from './line/layoutLineChart.ts';
import { lineSchema } from './line/schema.ts';
import { checkList } from './list/checkList.ts';
import { layoutList } from './list/layoutList.ts';
import { listSchema } from './list/schema.ts';
import { checkMap } from './map/checkMap.ts';
import { layoutMap } from './map/layoutMap.ts';
import { mapSchema } from './map/schema.ts';
import { toPlaceFacts } from './map/toPlaceFacts.ts';
import { checkRelations } from './relations/checkRelations.ts';
import { layoutRelations } from './relations/layoutRelations.ts';
import { relationsSchema } from './relations/schema.ts';
import { toTieFacts } from './relations/toTieFacts.ts';

const schemas = [lineSchema, barSchema, listSchema, facetsSchema, relationsSchema, mapSchema] as const;

/** `content/charts/<id>.yaml`. */
export const chartSchema = z.discriminatedUnion('type', schemas, {
  error: ({ code, input }) => {
    if (code !== 'invalid_union') return undefined;
    const { type } = input as { type?: unknown };
    const known = formatOr(schemas.map(({ shape }) => shape.type.value));
    return type === undefined ? `is missing; write ${known}` : `is “${type}”; write ${known}`;
  },
});

export type Chart = z.output<typeof chartSchema>;
export type ChartType = Chart['type'];

/** A chart that draws numbers. */
export type ValueChart = Extract<Chart, { series: unknown }>;

export const hasValues = (chart: Chart): chart is ValueChart => 'series' in chart;

/** What a reader may have to know of the marks of a chart: its sentence in the catalogues. */
export type Hint = 'logarithmic' | 'projected' | 'dates' | 'later' | 'breaks' | 'values' | 'ties' | 'map';

export interface ChartKind {
  /** Everything that the drawing shows, in its units. */
  layout(input: ChartInput<Chart>): Layout;
  /** The same in words and files. */
  toFacts(input: FactsInput<Chart>): Facts;
  /** Sentences on how to read it, in their order; each is given where the chart has what it is about. */
  hints: readonly Hint[];
  /** Its first column may hold texts instead of years. */
  mayHaveTexts?: boolean;
  /** What must be true of its rows, beyond what holds for every type. */
  check?(chart: Chart, rows: readonly Row[], add: AddFault): void;
}

const toFacts = (input: FactsInput<ValueChart>): Facts => toValueFacts(input);

export const chartKinds: Record<ChartType, ChartKind> = {
  line: {
    layout: layoutLineChart,
    toFacts,
    hints: ['logarithmic', 'projected', 'dates', 'later', 'breaks', 'values'],
  },
  bar: { layout: layoutBarChart, toFacts, hints: ['projected', 'dates', 'breaks', 'values'] },
  list: {
    layout: layoutList,
    toFacts,
    hints: ['projected', 'dates', 'values'],
    mayHaveTexts: true,
    check: checkList,
  },
  facets: {
    layout: layoutFacets,
    toFacts,
    hints: ['logarithmic', 'projected', 'dates', 'breaks', 'values'],
  },
  relations: { layout: layoutRelations, toFacts: toTieFacts, hints: ['ties'], check: checkRelations },
  map: { layout: layoutMap, toFacts: toPlaceFacts, hints: ['map'], check: checkMap },
};
