import { type Text, toText, type Tone, wrapText } from '../core/label.ts';
import { placeLabel } from '../core/placeLabel.ts';
import type { Sheet } from '../core/sheet.ts';
import type { Label } from '../core/label.ts';
import type { Weight } from '../core/textWidth.ts';

type Places = Parameters<typeof placeLabel>[1];

interface Note {
  text: string;
  tone: Tone;
  weight?: Weight;
  places: (lines: Text) => Places;
}

/** Widths at which a note is wrapped, tried in order, as parts of the widest line that the drawing allows. */
const WRAPS = [1, 0.7, 0.5];

/**
 * Sets a note of the author where nothing crosses it, on as few lines as possible. Where it has no room, the drawing bears its
 * number and the text goes below.
 */
export function placeNote({ text, tone, weight = 'regular', places }: Note, sheet: Sheet): Label {
  const { dimensions, occupied, notes, labels } = sheet;
  for (const wrap of WRAPS) {
    const lines = toText(wrapText(text, dimensions.noteWidth * wrap, dimensions.fontSize, weight), tone, weight);
    const label = placeLabel(lines, places(lines), dimensions, occupied, { mayCross: false });
    if (label) {
      labels.push(label);
      return label;
    }
  }
  const number = toText([String(notes.length + 1)], 'ink', 'strong');
  const label = placeLabel(number, places(number), dimensions, occupied);
  if (!label) throw new Error(`A chart has no room for the note “${text}”; take another note out.`);
  notes.push(text);
  labels.push(label);
  return label;
}
