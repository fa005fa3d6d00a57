import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { getLocale } from '../i18n/locales.ts';
import { drawBarChart } from './bar/drawBarChart.ts';
import { layoutBarChart } from './bar/layoutBarChart.ts';
import type { ChartInput, Ground, Sheet } from './core/sheet.ts';
import { drawFacets } from './facets/drawFacets.ts';
import { layoutFacets } from './facets/layoutFacets.ts';
import { drawLineChart } from './line/drawLineChart.ts';
import { layoutLineChart } from './line/layoutLineChart.ts';
import { drawList } from './list/drawList.ts';
import { layoutList } from './list/layoutList.ts';
import { round } from './marks/round.ts';

/** A drawing, what it says below instead of inside, and where everything stands in it. */
export interface Drawing {
  svg: Element;
  /** Texts of the numbers in the drawing, from 1. */
  notes: string[];
  layout: Ground;
}

function assertUnreachable(value: never): never {
  throw new Error(`There is no chart type “${value}”.`);
}

/** Draws a chart anew for one width. */
export function drawChart(input: ChartInput): Drawing {
  const { chart, locale } = input;
  const title = chart.text[locale]?.title;
  if (!title) throw new Error(`A chart of ${chart.data} has no text in “${locale}”; write it.`);
  const name = getLocale(locale).catalogue.chart.name[chart.type](title);
  switch (chart.type) {
    case 'line': {
      const layout = layoutLineChart(input);
      return { svg: drawLineChart(layout, name), notes: layout.notes, layout };
    }
    case 'bar': {
      const layout = layoutBarChart(input);
      return { svg: drawBarChart(layout, name), notes: layout.notes, layout };
    }
    case 'list': {
      const layout = layoutList(input);
      return { svg: drawList(layout, name), notes: layout.notes, layout };
    }
    case 'facets': {
      const layout = layoutFacets(input);
      return { svg: drawFacets(layout, name), notes: layout.notes, layout };
    }
    default:
      return assertUnreachable(chart.type);
  }
}

/** A drawing as text, complete for a page. */
export interface RenderedChart {
  svg: string;
  /** Texts of the numbers in the drawing, from 1. */
  notes: string[];
  /** Two years and where they stand, as in `1965 38 2024 600`; only where years run from left to right. */
  years?: string | undefined;
}

const YEARLY: readonly string[] = ['line', 'bar'];

/** First and last year of a drawing with their places, in its units. */
function formatYears({ x }: Sheet): string {
  const [from, to] = x.domain() as [number, number];
  return [from + 0.5, to - 0.5].map((year) => `${year} ${round(x(year))}`).join(' ');
}

export function renderChart(input: ChartInput): RenderedChart {
  const { svg, notes, layout } = drawChart(input);
  return {
    svg: toHtml(svg, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true }),
    notes,
    years: YEARLY.includes(input.chart.type) && 'x' in layout ? formatYears(layout as Sheet) : undefined,
  };
}
