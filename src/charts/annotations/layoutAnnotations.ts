import type { Chart } from '../../schemas/chart.ts';
import { connect } from '../core/connect.ts';
import { getLabelBox } from '../core/label.ts';
import { pickWord } from '../core/pickWord.ts';
import { placesAround, type Side } from '../core/placeLabel.ts';
import type { PlacedDot, Sheet } from '../core/sheet.ts';
import type { Series } from '../core/toSeries.ts';
import { placeNote } from './placeNote.ts';

/** Distances between point and label that are tried, in units. */
const GAPS = [8, 18, 32, 50, 72];
/** Half the room that a dot takes. */
const DOT = 5;

/** Notes tied to a point: dot, label and, where the label stands away, a line between. Returns the dots. */
export function layoutAnnotations(
  annotations: Chart['annotations'],
  series: readonly Series[],
  locale: string,
  sheet: Sheet,
): PlacedDot[] {
  const placed = annotations.map(({ x, y, kind, label }) => {
    const value = y ?? series[0]?.data.find(({ year }) => year === x)?.value;
    if (value === null || value === undefined)
      throw new Error(`An annotation stands at ${x}, where the first series has no value; give it a y.`);
    const point = { x: sheet.x(x), y: sheet.y(value) };
    sheet.occupied.marks.push({ x0: point.x - DOT, y0: point.y - DOT, x1: point.x + DOT, y1: point.y + DOT });
    return { point, kind, text: pickWord(label, locale) };
  });
  return placed.map(({ point, kind, text }) => {
    const isReported = kind === 'reported';
    const sides: Side[] =
      point.x > (sheet.dimensions.frame.left + sheet.dimensions.frame.right) / 2
        ? ['above', 'left', 'below', 'right']
        : ['above', 'right', 'below', 'left'];
    const label = placeNote(
      {
        text,
        subject: point,
        tone: isReported ? 'ink' : 'subject',
        weight: isReported ? 'regular' : 'strong',
        places: (lines) => placesAround(point, lines, sheet.dimensions, { gaps: GAPS, sides }),
      },
      sheet,
    );
    const connector = connect(point, getLabelBox(label, sheet.dimensions));
    if (connector) {
      sheet.connectors.push(connector);
      sheet.occupied.rules.push(connector);
    }
    return { ...point, kind: isReported ? 'reported' : 'value', emphasis: 'highlighted' };
  });
}
