import type { Row } from '../../data/parseCsv.ts';
import type { Chart } from '../../schemas/chart.ts';
import type { Dimensions, Width } from './dimensions.ts';
import type { Point, Segment } from './geometry.ts';
import type { Label } from './label.ts';
import type { Occupied } from './placeLabel.ts';
import type { ValueScale, YearScale } from './scales.ts';

/** The date of an analysis, as precisely as it is known. */
export interface Written {
  slug: string;
  date: string;
}

export interface ChartInput {
  chart: Chart;
  rows: readonly Row[];
  written: readonly Written[];
  locale: string;
  width: Width;
}

/** What a value is: of the series, a projection of its source, or a figure from elsewhere. */
export type Kind = 'value' | 'projected' | 'reported';

/** What every drawing has besides its marks, and the room that is taken so far. */
export interface Ground {
  dimensions: Dimensions;
  grid: Segment[];
  /** Zero, or the foot of the frame; and the ticks of the years. */
  axis: Segment[];
  /** Values to measure against. */
  rules: Segment[];
  /** Dates of the analyses. */
  written: Segment[];
  /** Changes of method or edition. */
  breaks: Segment[];
  /** From a point to the label that stands away from it. */
  connectors: Segment[];
  labels: Label[];
  /** Where a label has no room, its number stands in the drawing and its text, in order, below. */
  notes: string[];
  occupied: Occupied;
}

/** A drawing of which nothing stands yet. */
export const layGround = (dimensions: Dimensions): Ground => ({
  dimensions,
  grid: [],
  axis: [],
  rules: [],
  written: [],
  breaks: [],
  connectors: [],
  labels: [],
  notes: [],
  occupied: { labels: [], marks: [], lines: [], rules: [], grid: [] },
});

/** The ground of a chart with years across and values upwards. */
export interface Sheet extends Ground {
  x: YearScale;
  y: ValueScale;
  /** Right of it the authors could not know; infinite without a date. */
  knownUntil: number;
}

/** A dot: an end or a noted point, a projection, a figure from elsewhere. */
export interface PlacedDot extends Point {
  kind: Kind;
  emphasis: Chart['series'][number]['emphasis'];
}
