import { isEdition } from '../../data/nameRow.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Dimensions } from '../core/dimensions.ts';
import { getTextSize, type Label, type Text } from '../core/label.ts';
import type { Written } from '../core/layout.ts';
import type { Item } from './toItems.ts';

export interface PlacedRows {
  names: Pick<Label, 'x' | 'y' | 'anchor'>[];
  bars: { top: number; bottom: number }[];
  /** Between the row of the last edition before an analysis and the first after it. */
  dates: { name: string; y: number }[];
  bottom: number;
}

interface RowsInput {
  items: readonly Item[];
  names: readonly Text[];
  written: readonly Written[];
  /** Of the first row, in units. */
  top: number;
  /** Of the bars. */
  left: number;
  /** Names stand beside their bars, else above them. */
  isBeside: boolean;
  dimensions: Dimensions;
  locale: string;
}

/** A bar, and the room between two rows, less where both have one name, in lines of text. */
const BAR = 1.12;
const BETWEEN = 0.42;
const WITHIN = 0.26;
/** Room for a date between two rows, in lines of text. */
const DATE = 1.5;
/** From a name to its bar, beside it or under it, in units. */
export const NAME_GAP = { beside: 8, above: 2 };

/** Dates that fall between the editions of two rows. */
const datesBetween = (written: readonly Written[], before: string | undefined, after: string) =>
  before && isEdition(before) && isEdition(after)
    ? written.filter(({ date }) => before < date && date.slice(0, 7) < after)
    : [];

/** Sets rows one under the other: name, bar, and dates of analyses where they fall between two editions. */
export function placeRows({ items, names, written, top, left, isBeside, dimensions, locale }: RowsInput): PlacedRows {
  const { lineHeight } = dimensions;
  const rows: PlacedRows = { names: [], bars: [], dates: [], bottom: top };
  // Whole units: the paths are shorter, and edges are sharp.
  const bar = Math.round(BAR * lineHeight);
  const between = Math.round(BETWEEN * lineHeight);
  const within = Math.round(WITHIN * lineHeight);
  let y = Math.ceil(top);
  items.forEach(({ key }, i) => {
    for (const { date } of datesBetween(written, items[i - 1]?.key, key)) {
      rows.dates.push({ name: formatDate(date.slice(0, 7), locale), y: y + (DATE * lineHeight - between) / 2 });
      y += Math.round(DATE * lineHeight);
    }
    const height = Math.ceil(getTextSize(names[i] ?? [], dimensions).height);
    const room = isBeside ? Math.max(height, bar) : height + NAME_GAP.above + bar;
    const barTop = isBeside ? y + Math.floor((room - bar) / 2) : y + height + NAME_GAP.above;
    rows.names.push(
      isBeside
        ? { x: left - NAME_GAP.beside, y: y + (room - height) / 2, anchor: 'end' }
        : { x: 0, y, anchor: 'start' },
    );
    rows.bars.push({ top: barTop, bottom: barTop + bar });
    const next = items[i + 1];
    y += room + (next && next.name === undefined ? within : between);
  });
  return { ...rows, bottom: y };
}
