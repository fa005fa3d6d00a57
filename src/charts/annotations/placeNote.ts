import type { Weight } from '../../text/font.ts';
import type { Point } from '../core/geometry.ts';
import { type Label, type Text, type Tone, toText, wrapLabel } from '../core/label.ts';
import { type Limits, type Place, placeLabel } from '../core/placeLabel.ts';
import type { Ground } from '../core/sheet.ts';

interface Note {
  text: string;
  tone: Tone;
  weight?: Weight;
  /** The point that the note is about. */
  subject?: Point;
  places: (lines: Text) => Place[];
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
export function placeNote({ text, tone, weight = 'regular', subject, places }: Note, sheet: Ground): Label {
  const { dimensions, occupied, notes, labels } = sheet;
  for (const limits of LIMITS) {
    for (const wrap of WRAPS) {
      const lines = toText(wrapLabel(text, dimensions.noteWidth * wrap, dimensions.fontSize, weight), tone, weight);
      const label =
        lines.length <= MOST_LINES &&
        placeLabel(lines, places(lines), dimensions, occupied, subject ? { ...limits, subject } : limits);
      if (label) {
        labels.push(label);
        return label;
      }
    }
  }
  const number = toText([String(notes.length + 1)], 'ink', 'strong');
  const label = placeLabel(number, places(number), dimensions, occupied);
  if (!label) throw new Error(`A chart has no room for the note “${text}”; take another note out.`);
  notes.push(text);
  labels.push(label);
  return label;
}
