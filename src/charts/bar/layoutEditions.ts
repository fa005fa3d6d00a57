import type { Chart } from '../../schemas/chart.ts';
import type { Segment } from '../core/geometry.ts';
import { getTextSize, toText, wrapLabel } from '../core/label.ts';
import { placeLabel } from '../core/placeLabel.ts';
import type { Sheet } from '../core/sheet.ts';
import type { Series } from '../core/toSeries.ts';

/** Between the join and the names on both sides of it, in units. */
const GAP = 6;
const STEP = 8;

/** Names each series beside the line at which the next one takes over. */
export function layoutEditions(series: readonly Series[], breaks: Chart['breaks'], sheet: Sheet): void {
  const { dimensions, occupied, labels, breaks: lines } = sheet;
  const { frame, fontSize } = dimensions;
  for (const { before } of breaks) {
    const x = sheet.x(before + 0.5);
    const line: Segment = [
      { x, y: frame.top },
      { x, y: frame.bottom },
    ];
    lines.push(line);
    occupied.rules.push(line);
  }
  for (const { label, data, emphasis } of series) {
    const years = data.map(({ year }) => year);
    const [from, to] = [sheet.x(Math.min(...years) - 0.5), sheet.x(Math.max(...years) + 0.5)];
    const isLast = to >= frame.right - 1;
    const room = Math.min(dimensions.noteWidth, Math.max(to - from, dimensions.width - frame.right) - GAP);
    const text = toText(wrapLabel(label, room, fontSize), 'subject', emphasis === 'highlighted' ? 'strong' : 'regular');
    const { height } = getTextSize(text, dimensions);
    const count = Math.floor((frame.bottom - frame.top - height) / STEP);
    const places = Array.from({ length: count }, (_, i) => frame.top + 2 + i * STEP).map(
      (y) => ({ x: isLast ? from + GAP : to - GAP, y, anchor: isLast ? 'start' : 'end' }) as const,
    );
    const placed = placeLabel(text, places, dimensions, occupied);
    if (!placed) throw new Error(`A chart has no room for the name “${label}”; shorten it.`);
    labels.push(placed);
  }
}
