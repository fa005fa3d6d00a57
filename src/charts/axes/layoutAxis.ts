import type { Dimensions } from '../core/dimensions.ts';
import type { Segment } from '../core/geometry.ts';
import { type Label, toText } from '../core/label.ts';

export interface AxisInput {
  orientation: 'bottom' | 'left';
  ticks: readonly number[];
  scale: (value: number) => number;
  format: (value: number) => string;
  dimensions: Dimensions;
}

export interface PlacedAxis {
  labels: Label[];
  /** Lines across the frame. */
  grid: Segment[];
  /** Short lines out of the frame. */
  ticks: Segment[];
}

/** From the frame to the labels beside it, in units. */
const LABEL_GAP = { bottom: 8, left: 7 };
const TICK_LENGTH = 5;

/** One axis in either orientation: its labels, its grid and its ticks. */
export function layoutAxis({
  orientation,
  ticks,
  scale,
  format,
  dimensions: { frame, lineHeight },
}: AxisInput): PlacedAxis {
  const { left, right, top, bottom } = frame;
  const gap = LABEL_GAP[orientation];
  const isBottom = orientation === 'bottom';
  const across = (at: number, from: number, to: number): Segment =>
    isBottom
      ? [
          { x: at, y: from },
          { x: at, y: to },
        ]
      : [
          { x: from, y: at },
          { x: to, y: at },
        ];
  return {
    labels: ticks.map((tick) => {
      const at = scale(tick);
      const lines = toText([format(tick)], 'muted');
      return isBottom
        ? { lines, x: at, y: bottom + gap, anchor: 'middle' }
        : { lines, x: left - gap, y: at - lineHeight / 2, anchor: 'end' };
    }),
    grid: ticks.map((tick) => across(scale(tick), isBottom ? top : left, isBottom ? bottom : right)),
    ticks: ticks.map((tick) =>
      across(scale(tick), isBottom ? bottom : left, isBottom ? bottom + TICK_LENGTH : left - TICK_LENGTH),
    ),
  };
}
