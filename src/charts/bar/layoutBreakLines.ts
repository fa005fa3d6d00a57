import type { Chart } from '../../schemas/chart.ts';
import { placeNote } from '../annotations/placeNote.ts';
import type { Segment } from '../core/geometry.ts';
import { getTextSize } from '../core/label.ts';
import { pickWord } from '../core/pickWord.ts';
import type { Sheet } from '../core/sheet.ts';

/** Between the line and its label, and the step at which places down the line are tried, in units. */
const GAP = 6;
const STEP = 8;

/** Marks where the method changes within one series: a line through the frame, and what changes beside it. */
export function layoutBreakLines(breaks: Chart['breaks'], locale: string, sheet: Sheet): void {
  const { top, bottom } = sheet.dimensions.frame;
  for (const { before, label } of breaks) {
    const x = sheet.x(before + 0.5);
    const line: Segment = [
      { x, y: top },
      { x, y: bottom },
    ];
    sheet.breaks.push(line);
    sheet.occupied.rules.push(line);
    placeNote(
      {
        text: pickWord(label, locale),
        tone: 'muted',
        places: (lines) => {
          const count = Math.max(1, Math.floor((bottom - top - getTextSize(lines, sheet.dimensions).height) / STEP));
          return (['end', 'start'] as const).flatMap((anchor) =>
            Array.from({ length: count }, (_, i) => ({
              x: anchor === 'end' ? x - GAP : x + GAP,
              y: top + i * STEP,
              anchor,
            })),
          );
        },
      },
      sheet,
    );
  }
}
