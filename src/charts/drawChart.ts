import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { getLocale } from '../i18n/locales.ts';
import { dropNotes } from './core/dropNotes.ts';
import type { ChartInput, Layout } from './core/layout.ts';
import { drawLayout } from './marks/drawLayout.ts';
import { round } from './marks/round.ts';
import { type Chart, chartKinds } from './registry.ts';

/** A drawing and where everything stands in it. */
export interface Drawing {
  svg: Element;
  layout: Layout;
}

/** Lays out a chart for one width, and draws it; where nothing can stand below it, without numbers of notes. */
export function drawChart(input: ChartInput<Chart>, { hasNotes = true } = {}): Drawing {
  const { chart, locale } = input;
  const title = chart.text[locale]?.title;
  if (!title) throw new Error(`A chart of ${chart.data} has no text in “${locale}”; write it.`);
  const placed = chartKinds[chart.type].layout(input);
  const layout = hasNotes ? placed : dropNotes(placed);
  return { svg: drawLayout(layout, getLocale(locale).catalogue.chart.name[chart.type](title)), layout };
}

/** A drawing with its text, complete for a page. */
export interface RenderedChart {
  drawing: Element;
  /** The same, written out. */
  svg: string;
  width: number;
  height: number;
  /** Texts of the numbers in the drawing, from 1. */
  notes: string[];
  /** Two years and where they stand, as in `1965 38 2024 600`; only where years run across one frame. */
  years?: string | undefined;
}

/** First and last year of a drawing with their places, in its units. */
function formatYears({ scales }: Layout): string | undefined {
  if (!scales) return undefined;
  const [from, to] = scales.x.domain() as [number, number];
  return [from + 0.5, to - 0.5].map((year) => `${year} ${round(scales.x(year))}`).join(' ');
}

const writeOut = (drawing: Element): string =>
  toHtml(drawing, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true });

/** The narrow drawing for a list of charts, which has no room for notes, written out. */
export const renderListed = (input: Omit<ChartInput<Chart>, 'width'>): string =>
  writeOut(drawChart({ ...input, width: 'narrow' }, { hasNotes: false }).svg);

export function renderChart(input: ChartInput<Chart>): RenderedChart {
  const { svg: drawing, layout } = drawChart(input);
  const { width, height } = layout.dimensions;
  const svg = writeOut(drawing);
  return { drawing, svg, width, height, notes: layout.notes, years: formatYears(layout) };
}
