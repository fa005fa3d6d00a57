import type { Box, Point } from '../core/geometry.ts';
import { getTextSize, type Text } from '../core/label.ts';
import type { Step } from '../core/layout.ts';
import { placeLabel } from '../core/placeLabel.ts';
import { placesAround, type Side } from '../core/places.ts';

/** From a dot to its label, tried in order, in units. */
const GAPS = [7, 12, 18];
/** From a box to its label, in units. */
const BOX_GAP = 6;

/** A label beside a point. @throws where it has no room. */
export const labelPoint =
  (point: Point, text: Text, sides?: readonly Side[]): Step =>
  (layout) => {
    const places = placesAround(point, text, layout.dimensions, { gaps: GAPS, ...(sides && { sides }) });
    const label = placeLabel(text, places, layout, { mayCross: 'rules' });
    if (!label) throw new Error(`A map has no room for “${text.map((line) => line.text).join(' ')}”; shorten it.`);
    return { labels: [label] };
  };

/** A label beside a box, where there is room. */
export const labelBox =
  ({ x0, y0, x1, y1 }: Box, text: Text): Step =>
  (layout) => {
    const { height } = getTextSize(text, layout.dimensions);
    const y = (y0 + y1 - height) / 2;
    const label = placeLabel(
      text,
      [
        { x: x1 + BOX_GAP, y, anchor: 'start' },
        { x: x0 - BOX_GAP, y, anchor: 'end' },
      ],
      layout,
    );
    return label ? { labels: [label] } : {};
  };
