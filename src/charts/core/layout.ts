import type { Row } from '../../data/row.ts';
import type { AnyChart, CommonChart, Emphasis } from '../../schemas/chart.ts';
import type { Dimensions, Width } from './dimensions.ts';
import { type Box, type Point, type Segment, toSegments } from './geometry.ts';
import { getLabelBox, type Label } from './label.ts';
import type { ValueScale, YearScale } from './scales.ts';

/** The date of an analysis, as precisely as it is known. */
export interface Written {
  slug: string;
  date: string;
}

/** Names of people, bodies and places, by id. */
export type Names = Readonly<Record<string, string>>;

export interface ChartInput<C extends CommonChart = AnyChart> {
  chart: C;
  rows: readonly Row[];
  written: readonly Written[];
  names: Names;
  locale: string;
  width: Width;
}

/** What a value is: of the series, a projection of its source, or a figure from elsewhere. */
export type Kind = 'value' | 'projected' | 'reported';

/** A dot: an end or a noted point, a projection, a figure from elsewhere. */
export interface PlacedDot extends Point {
  kind: Kind;
  emphasis: Emphasis;
}

export interface PlacedBar extends Box {
  /** The year, or the name of the row. */
  key: number | string;
  value: number;
  kind: Kind;
  emphasis: Emphasis;
}

/** How far a tie goes: in full, in part, without taking a side, against. */
export type SignKind = 'full' | 'half' | 'hollow' | 'cross';

/** Half the width of a sign, in units. */
export const SIGN = 7;

/** A tie between a row and a side. */
export interface PlacedSign extends Point {
  kind: SignKind;
  /** In ink instead of the colour of the subject. */
  isInk: boolean;
}

/** A line of data without a gap. */
export interface PlacedLine {
  points: readonly Point[];
  width: number;
  /** Lengths of dash and gap. */
  dash?: string | undefined;
  /** In ink instead of the colour of the subject. */
  isInk: boolean;
}

/** Land, the country that a map is about, and what a smaller map stands on. */
export type AreaLook = 'land' | 'home' | 'paper';

export interface PlacedArea {
  /** Each closed, in whole units. */
  rings: readonly (readonly Point[])[];
  look: AreaLook;
}

/** A piece of a ring, clockwise. */
export interface PlacedArc {
  from: Point;
  to: Point;
  r: number;
  /** More than half of the ring. */
  isLong: boolean;
}

/** What stands in a drawing, by the place that it has in the SVG. */
interface Parts {
  areas: PlacedArea[];
  arcs: PlacedArc[];
  grid: Segment[];
  /** Short lines out of the frame, at years. */
  ticks: Segment[];
  /** Zero, or the foot of the frame. */
  axis: Segment[];
  /** Values to measure against. */
  rules: Segment[];
  /** Dates of the analyses. */
  written: Segment[];
  /** Changes of method or edition. */
  breaks: Segment[];
  /** From a point to the label that stands away from it. */
  connectors: Segment[];
  lines: PlacedLine[];
  bars: PlacedBar[];
  dots: PlacedDot[];
  signs: PlacedSign[];
  labels: Label[];
  /** Where a label has no room, its number stands in the drawing and its text, in order, below. */
  notes: string[];
}

/** What labels keep clear of. */
export interface Taken {
  labels: Box[];
  /** Dots and bars. */
  marks: Box[];
  /** Lines of data: crossed only where nothing else is left. */
  lines: Segment[];
  /** Zero, reference values, dates, breaks: crossed before a line of data is. */
  rules: Segment[];
  /** Crossed where that is nearer. */
  grid: Segment[];
}

/** Everything that a drawing shows, in its units. */
export interface Layout extends Parts {
  dimensions: Dimensions;
  /** Of a chart with years across its one frame. */
  scales?: { x: YearScale; y: ValueScale };
  taken: Taken;
}

/** Gives what comes next; it may look at what stands already, and changes nothing of it. */
export type Step = (layout: Readonly<Layout>) => Partial<Parts>;

/** Half the room that a dot takes, in units. */
const DOT = 4;

const around = (points: readonly Point[], r: number): Box[] =>
  points.map(({ x, y }) => ({ x0: x - r, y0: y - r, x1: x + r, y1: y + r }));

const toTaken = (parts: Partial<Parts>, dimensions: Dimensions): Taken => ({
  labels: (parts.labels ?? []).map((label) => getLabelBox(label, dimensions)),
  marks: [...(parts.bars ?? []), ...around(parts.dots ?? [], DOT), ...around(parts.signs ?? [], SIGN)],
  lines: (parts.lines ?? []).flatMap(({ points }) => toSegments(points)),
  rules: [parts.axis, parts.rules, parts.written, parts.breaks, parts.connectors].flatMap((lines) => lines ?? []),
  grid: parts.grid ?? [],
});

/** Every part of a drawing. */
const PARTS: readonly (keyof Parts)[] = [
  ...(['areas', 'arcs', 'grid', 'ticks', 'axis', 'rules', 'written', 'breaks', 'connectors'] as const),
  ...(['lines', 'bars', 'dots', 'signs', 'labels', 'notes'] as const),
];

function addAll<T extends object>(to: T, from: Partial<T>): void {
  for (const [name, items] of Object.entries(from)) (to[name as keyof T] as unknown[]).push(...(items as unknown[]));
}

/** Puts a drawing together, step by step: only here does a layout change, and only until it is handed over. */
export function compose(dimensions: Dimensions, steps: readonly Step[], scales?: Layout['scales']): Layout {
  const taken: Taken = { labels: [], marks: [], lines: [], rules: [], grid: [] };
  const parts = Object.fromEntries(PARTS.map((name) => [name, []])) as unknown as Parts;
  const layout: Layout = { ...parts, dimensions, taken, ...(scales && { scales }) };
  for (const step of steps) {
    const next = step(layout);
    addAll<Parts>(layout, next);
    addAll(taken, toTaken(next, dimensions));
  }
  return layout;
}
