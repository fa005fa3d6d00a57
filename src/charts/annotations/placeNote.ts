import type { Weight } from '../../text/font.ts';
import type { Dimensions } from '../core/dimensions.ts';
import type { Point } from '../core/geometry.ts';
import { type Text, type Tone, toTextLines, wrapLabel } from '../core/label.ts';
import type { Step } from '../core/layout.ts';
import { type Limits, type Place, placeLabel } from '../core/placeLabel.ts';

interface Note {
  text: string;
  tone: Tone;
  weight?: Weight;
  /** The point that the note is about. */
  subject?: Point;
  /** Where it may stand, the better place first. */
  places: (lines: Text, dimensions: Dimensions) => Place[];
}

/** Widths at which a note is wrapped, tried in order, as parts of the widest line that the drawing allows. */
const WRAPS = [1, 0.75, 0.6, 0.45, 0.3];
const MOST_LINES = 3;
/** First free room is looked for, then room that only a rule runs through. */
const LIMITS: Limits[] = [{ mayCross: 'nothing' }, { mayCross: 'rules' }];

/**
 * Sets a note of the author where nothing runs through it, on as few lines as possible. Where it has no room, the drawing bears
 * its number and the text goes below.
 */
export const placeNote =
  ({ text, tone, weight = 'regular', subject, places }: Note): Step =>
  (layout) => {
    const { noteWidth, fontSize } = layout.dimensions;
    const wrapped = WRAPS.map((part) => toTextLines(wrapLabel(text, noteWidth * part, fontSize, weight), tone, weight));
    for (const limits of LIMITS) {
      for (const lines of wrapped.filter(({ length }) => length <= MOST_LINES)) {
        const label = placeLabel(
          lines,
          places(lines, layout.dimensions),
          layout,
          subject ? { ...limits, subject } : limits,
        );
        if (label) return { labels: [label] };
      }
    }
    const number = toTextLines([String(layout.notes.length + 1)], 'ink', 'strong');
    const label = placeLabel(number, places(number, layout.dimensions), layout);
    if (!label) throw new Error(`A chart has no room for the note “${text}”; take another note out.`);
    return { notes: [text], labels: [{ ...label, isNumber: true }] };
  };
