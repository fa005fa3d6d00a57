import type { Chart } from '../../schemas/chart.ts';
import type { Segment } from '../core/geometry.ts';
import { getTextSize, type Text } from '../core/label.ts';
import { pickWord } from '../core/pickWord.ts';
import type { Sheet } from '../core/sheet.ts';
import { placeNote } from './placeNote.ts';

/** Step at which places along a rule are tried, and the gap between rule and label, in units. */
const STEP = 6;
const GAP = 3;

/** Places over and under a level line, from left to right. */
function placesAlong([from, to]: Segment, lines: Text, { dimensions }: Sheet) {
  const { width, height } = getTextSize(lines, dimensions);
  const count = Math.max(0, Math.floor((to.x - from.x - width - STEP) / STEP));
  return Array.from({ length: count + 1 }, (_, i) => from.x + STEP + i * STEP).flatMap((x) =>
    [from.y - GAP - height, from.y + GAP].map((y) => ({ x, y, anchor: 'start' as const })),
  );
}

/** Values to measure against: a line across the frame and its name. */
export function layoutRules(rules: Chart['y']['rules'], locale: string, sheet: Sheet): void {
  const { frame } = sheet.dimensions;
  const placed = rules.map(({ value, label }) => {
    const at = sheet.y(value);
    const line: Segment = [
      { x: frame.left, y: at },
      { x: frame.right, y: at },
    ];
    sheet.rules.push(line);
    sheet.occupied.rules.push(line);
    return { line, text: pickWord(label, locale) };
  });
  for (const { line, text } of placed) {
    placeNote({ text, tone: 'ink', places: (lines) => placesAlong(line, lines, sheet) }, sheet);
  }
}
