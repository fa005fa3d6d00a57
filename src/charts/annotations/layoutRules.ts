import { pickWord } from '../../data/pickWord.ts';
import type { Rule } from '../../schemas/chart.ts';
import type { Axes } from '../axes/layoutAxes.ts';
import type { Dimensions } from '../core/dimensions.ts';
import { level, type Segment } from '../core/geometry.ts';
import { getTextSize, type Text } from '../core/label.ts';
import type { Step } from '../core/layout.ts';
import type { Place } from '../core/placeLabel.ts';
import { placeNote } from './placeNote.ts';

/** Step at which places along a rule are tried, and the gap between rule and label, in units. */
const STEP = 6;
const GAP = 3;

/** Places over and under a level line, from left to right. */
function placesAlong([from, to]: Segment, lines: Text, dimensions: Dimensions): Place[] {
  const { width, height } = getTextSize(lines, dimensions);
  const count = Math.max(0, Math.floor((to.x - from.x - width - STEP) / STEP));
  return Array.from({ length: count + 1 }, (_, i) => from.x + STEP + i * STEP).flatMap((x) =>
    [from.y - GAP - height, from.y + GAP].map((y) => ({ x, y, anchor: 'start' as const })),
  );
}

/** Values to measure against: a line across the frame and its name. */
export function layoutRules(
  rules: readonly Rule[],
  { dimensions: { frame }, scales }: Pick<Axes, 'dimensions' | 'scales'>,
  locale: string,
): Step[] {
  const lines = rules.map(({ value }) => level(scales.y(value), frame));
  const notes = rules.map(({ label }, i) =>
    placeNote({
      text: pickWord(label, locale),
      tone: 'ink',
      places: (text, dimensions) => placesAlong(lines[i] as Segment, text, dimensions),
    }),
  );
  return [() => ({ rules: lines }), ...notes];
}
