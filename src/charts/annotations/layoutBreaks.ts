import type { Chart } from '../../schemas/chart.ts';
import type { Point } from '../core/geometry.ts';
import { pickWord } from '../core/pickWord.ts';
import { placesAround } from '../core/placeLabel.ts';
import type { Sheet } from '../core/sheet.ts';
import { placeNote } from './placeNote.ts';

/** How far the mark of a break reaches over and under the line, in units. */
const REACH = 13;

/** Marks where the method changes: a short line through the gap, and a label under it. */
export function layoutBreaks(
  breaks: Chart['breaks'],
  data: readonly (Point & { year: number })[],
  locale: string,
  sheet: Sheet,
): void {
  for (const { before, label } of breaks) {
    const around = data.filter(({ year }) => year === before || year === before + 1);
    const x = sheet.x(before + 0.5);
    const ys = around.map(({ y }) => y);
    const line = [
      { x, y: Math.min(...ys) - REACH },
      { x, y: Math.max(...ys) + REACH },
    ] as const;
    sheet.breaks.push(line);
    sheet.occupied.rules.push(line);
    placeNote(
      {
        text: pickWord(label, locale),
        tone: 'muted',
        places: (lines) =>
          placesAround(line[1], lines, sheet.dimensions, { gaps: [3, 10, 20, 40], sides: ['below', 'left', 'right'] }),
      },
      sheet,
    );
  }
}
