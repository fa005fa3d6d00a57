// The one place that names every type of chart. A new type is a folder and an entry here, and its name in the catalogues.
import { z } from 'astro/zod';
import type { DrawnValue } from '../data/selectRows.ts';
import { layoutBarChart } from './bar/layoutBarChart.ts';
import { barSchema } from './bar/schema.ts';
import { type AddFault, formatOr } from './core/faults.ts';
import type { ChartInput, Layout } from './core/layout.ts';
import { layoutFacets } from './facets/layoutFacets.ts';
import { facetsSchema } from './facets/schema.ts';
import { layoutLineChart } from './line/layoutLineChart.ts';
import { lineSchema } from './line/schema.ts';
import { checkList } from './list/checkList.ts';
import { layoutList } from './list/layoutList.ts';
import { listSchema } from './list/schema.ts';

const schemas = [lineSchema, barSchema, listSchema, facetsSchema] as const;

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

/** What a reader may have to know of the marks of a chart: its sentence in the catalogues. */
export type Hint = 'logarithmic' | 'projected' | 'dates' | 'later' | 'breaks' | 'values';

export interface ChartKind {
  /** Everything that the drawing shows, in its units. */
  layout(input: ChartInput<Chart>): Layout;
  /** Sentences on how to read it, in their order; each is given where the chart has what it is about. */
  hints: readonly Hint[];
  /** Its first column may hold texts instead of years. */
  mayHaveTexts?: boolean;
  /** What must be true of its rows, beyond what holds for every type. */
  check?(chart: Chart, drawn: readonly DrawnValue[], add: AddFault): void;
}

export const chartKinds: Record<ChartType, ChartKind> = {
  line: { layout: layoutLineChart, hints: ['logarithmic', 'projected', 'dates', 'later', 'breaks', 'values'] },
  bar: { layout: layoutBarChart, hints: ['projected', 'dates', 'breaks', 'values'] },
  list: { layout: layoutList, hints: ['projected', 'dates', 'values'], mayHaveTexts: true, check: checkList },
  facets: { layout: layoutFacets, hints: ['logarithmic', 'projected', 'dates', 'breaks', 'values'] },
};
