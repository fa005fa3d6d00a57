import type { Frame } from '../core/dimensions.ts';
import { level, type Segment, upright } from '../core/geometry.ts';
import { type Label, toTextLines } from '../core/label.ts';

export interface AxisInput {
  orientation: 'bottom' | 'left';
  ticks: readonly number[];
  scale: (value: number) => number;
  format: (value: number) => string;
  frame: Frame;
  lineHeight: number;
  /** From the frame to the labels beside it, in units. */
  gap?: number;
}

export interface PlacedAxis {
  labels: Label[];
  /** Lines across the frame. */
  grid: Segment[];
  /** Short lines out of the frame. */
  ticks: Segment[];
}

const LABEL_GAP = { bottom: 8, left: 7 };
/** In units. */
const TICK_LENGTH = 5;

/** One axis in either orientation: its labels, its grid and its ticks. */
export function layoutAxis({
  orientation,
  ticks,
  scale,
  format,
  frame,
  lineHeight,
  gap = LABEL_GAP[orientation],
}: AxisInput): PlacedAxis {
  const { left, bottom } = frame;
  const isBottom = orientation === 'bottom';
  return {
    labels: ticks.map((tick) => {
      const at = scale(tick);
      const lines = toTextLines([format(tick)], 'muted');
      return isBottom
        ? { lines, x: at, y: bottom + gap, anchor: 'middle' }
        : { lines, x: left - gap, y: at - lineHeight / 2, anchor: 'end' };
    }),
    grid: ticks.map((tick) => (isBottom ? upright(scale(tick), frame) : level(scale(tick), frame))),
    ticks: ticks.map((tick) =>
      isBottom
        ? upright(scale(tick), { top: bottom, bottom: bottom + TICK_LENGTH })
        : level(scale(tick), { left, right: left - TICK_LENGTH }),
    ),
  };
}
