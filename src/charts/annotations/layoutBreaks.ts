import { pickWord } from '../../data/pickWord.ts';
import type { Break } from '../../schemas/chart.ts';
import type { Dimensions } from '../core/dimensions.ts';
import { type Point, type Segment, upright } from '../core/geometry.ts';
import type { Text } from '../core/label.ts';
import type { Step } from '../core/layout.ts';
import type { Place } from '../core/placeLabel.ts';
import { placesAround } from '../core/places.ts';
import type { YearScale } from '../core/scales.ts';
import { placeNote } from './placeNote.ts';

interface BreakLook {
  x: YearScale;
  /** From where to where the line of a break runs. */
  toSpan: (before: number) => { top: number; bottom: number };
  /** Where what changes may be said; it is not said where left out. */
  toPlaces?: (line: Segment, text: Text, dimensions: Dimensions) => Place[];
  locale: string;
}

/** How far the mark of a break reaches over and under the line of data, and from there to its label, in units. */
const REACH = 13;
const GAPS = [3, 10, 20, 40];

/** A short line through the gap between two values, and the label under it. */
export const inGap = (data: readonly (Point & { year: number })[]): Pick<BreakLook, 'toSpan' | 'toPlaces'> => ({
  toSpan: (before) => {
    const ys = data.filter(({ year }) => year === before || year === before + 1).map(({ y }) => y);
    return { top: Math.min(...ys) - REACH, bottom: Math.max(...ys) + REACH };
  },
  toPlaces: ([, foot], text, dimensions) =>
    placesAround(foot, text, dimensions, { gaps: GAPS, sides: ['below', 'left', 'right'] }),
});

/** Marks where the method or the edition changes: a line between two years, and what changes. */
export function layoutBreaks(breaks: readonly Break[], { x, toSpan, toPlaces, locale }: BreakLook): Step[] {
  return breaks.flatMap(({ before, label }) => {
    const line = upright(x(before + 0.5), toSpan(before));
    const mark: Step = () => ({ breaks: [line] });
    if (!toPlaces) return [mark];
    const text = pickWord(label, locale);
    return [mark, placeNote({ text, tone: 'muted', places: (lines, dimensions) => toPlaces(line, lines, dimensions) })];
  });
}
