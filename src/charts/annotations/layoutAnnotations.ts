import { pickWord } from '../../data/pickWord.ts';
import type { Series } from '../../data/toSeries.ts';
import type { Annotation } from '../../schemas/chart.ts';
import type { Axes } from '../axes/layoutAxes.ts';
import { connect } from '../core/connect.ts';
import type { Dimensions } from '../core/dimensions.ts';
import type { Point } from '../core/geometry.ts';
import { getLabelBox } from '../core/label.ts';
import type { PlacedDot, Step } from '../core/layout.ts';
import { placesAround, type Side } from '../core/places.ts';
import { placeNote } from './placeNote.ts';

/** Distances between point and label that are tried, in units. */
const GAPS = [8, 18, 32, 50, 72];

/** The label of a point, and where it stands away, a line between. */
const noteAt =
  (point: Point, text: string, isReported: boolean, { frame }: Dimensions): Step =>
  (layout) => {
    const isInRightHalf = point.x > (frame.left + frame.right) / 2;
    const sides: Side[] = isInRightHalf ? ['above', 'left', 'below', 'right'] : ['above', 'right', 'below', 'left'];
    const note = placeNote({
      text,
      subject: point,
      tone: isReported ? 'ink' : 'subject',
      weight: isReported ? 'regular' : 'strong',
      places: (lines, dimensions) => placesAround(point, lines, dimensions, { gaps: GAPS, sides }),
    })(layout);
    const connector = note.labels?.[0] && connect(point, getLabelBox(note.labels[0], layout.dimensions));
    return { ...note, connectors: connector ? [connector] : [] };
  };

/** Notes tied to a point: all dots, then the label of each. */
export function layoutAnnotations(
  annotations: readonly Annotation[],
  [main]: readonly Series[],
  { dimensions, scales: { x, y } }: Pick<Axes, 'dimensions' | 'scales'>,
  locale: string,
): Step[] {
  const dots = annotations.map(({ x: year, y: given, kind }): PlacedDot => {
    const value = given ?? main?.data.find((datum) => datum.year === year)?.value;
    if (value === null || value === undefined)
      throw new Error(`An annotation stands at ${year}, where the first series has no value; give it a y.`);
    return { x: x(year), y: y(value), kind: kind === 'reported' ? 'reported' : 'value', emphasis: 'highlighted' };
  });
  const notes = annotations.map(({ label }, i) => {
    const dot = dots[i] as PlacedDot;
    return noteAt(dot, pickWord(label, locale), dot.kind === 'reported', dimensions);
  });
  return [() => ({ dots }), ...notes];
}
