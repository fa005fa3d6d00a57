import { formatDate } from '../../i18n/format.ts';
import type { Dimensions } from '../core/dimensions.ts';
import { getTextSize, type Label, type Text } from '../core/label.ts';
import { isEdition } from '../core/nameRow.ts';
import type { Written } from '../core/sheet.ts';
import type { Item } from './toItems.ts';

interface PlacedRows {
  names: Pick<Label, 'x' | 'y' | 'anchor'>[];
  bars: { top: number; bottom: number }[];
  /** Between the row of the last edition before an analysis and the first after it. */
  dates: { date: string; y: number }[];
  bottom: number;
}

/** A bar, and the room between two rows, in lines of text. */
const BAR = 1.12;
const BETWEEN = 0.42;
/** Room for a date between two rows, in lines of text. */
const DATE = 1.5;
/** From a name to its bar, beside it or under it, in units. */
const NAME_GAP = { beside: 8, above: 2 };

/** Sets rows one under the other: name, bar, and dates of analyses where they fall between two editions. */
export function placeRows(
  items: readonly Item[],
  names: readonly Text[],
  written: readonly Written[],
  top: number,
  dimensions: Dimensions,
  isBeside: boolean,
  locale: string,
): PlacedRows {
  const { frame, lineHeight } = dimensions;
  const rows: PlacedRows = { names: [], bars: [], dates: [], bottom: top };
  // Whole units: the paths are shorter, and edges are sharp.
  const bar = Math.round(BAR * lineHeight);
  const between = Math.round(BETWEEN * lineHeight);
  let y = Math.ceil(top);
  items.forEach(({ key }, i) => {
    const before = items[i - 1]?.key;
    const dates = written.filter(
      ({ date }) => before && isEdition(before) && isEdition(key) && before < date && date.slice(0, 7) < key,
    );
    for (const { date } of dates) {
      rows.dates.push({
        date: formatDate(date.slice(0, 7), locale),
        y: y + (DATE * lineHeight) / 2 - between / 2,
      });
      y += Math.round(DATE * lineHeight);
    }
    const height = Math.ceil(getTextSize(names[i] ?? [], dimensions).height);
    if (isBeside) {
      const room = Math.max(height, bar);
      rows.names.push({ x: frame.left - NAME_GAP.beside, y: y + (room - height) / 2, anchor: 'end' });
      rows.bars.push({ top: y + Math.floor((room - bar) / 2), bottom: y + Math.floor((room - bar) / 2) + bar });
      y += room;
    } else {
      rows.names.push({ x: 0, y, anchor: 'start' });
      rows.bars.push({ top: y + height + NAME_GAP.above, bottom: y + height + NAME_GAP.above + bar });
      y += height + NAME_GAP.above + bar;
    }
    y += between;
  });
  rows.bottom = y;
  return rows;
}
