import type { Series } from '../../data/toSeries.ts';
import type { Dimensions } from '../core/dimensions.ts';
import { toTextLines, wrapLabel } from '../core/label.ts';
import type { Step } from '../core/layout.ts';
import { placeLabel } from '../core/placeLabel.ts';
import { placesDown } from '../core/places.ts';
import type { YearScale } from '../core/scales.ts';

/** Between the join and the names on both sides of it, and under the top of the frame, in units. */
const GAP = 6;
const TOP_GAP = 2;

/** Names each series beside the line at which the next one takes over. */
export function layoutEditions(series: readonly Series[], x: YearScale, dimensions: Dimensions): Step[] {
  const { frame, fontSize, noteWidth, width } = dimensions;
  return series.map(
    ({ label, data, emphasis }): Step =>
      (layout) => {
        const years = data.map(({ year }) => year);
        const [from, to] = [x(Math.min(...years) - 0.5), x(Math.max(...years) + 0.5)];
        const isLast = to >= frame.right - 1;
        const room = Math.min(noteWidth, Math.max(to - from, width - frame.right) - GAP);
        const text = toTextLines(
          wrapLabel(label, room, fontSize),
          'subject',
          emphasis === 'highlighted' ? 'strong' : 'regular',
        );
        const line = { x: isLast ? from : to, top: frame.top + TOP_GAP, bottom: frame.bottom, gap: GAP };
        const placed = placeLabel(text, placesDown(line, text, dimensions, [isLast ? 'start' : 'end']), layout);
        if (!placed) throw new Error(`A chart has no room for the name “${label}”; shorten it.`);
        return { labels: [placed] };
      },
  );
}
