// Where dates are written in the signature drawing: each on a row of its own above the oil, beside its rule, which runs
// down from that row. No label lies on the oil, leaves the drawing or is crossed by the rule of another.

export interface DateLabel {
  /** Place of its rule along the width, in per cent. */
  at: number;
  /** Width of the words, in font sizes. */
  width: number;
}

/** The end of the words that stands at the rule. */
type Anchor = 'start' | 'end';

export interface PlacedDate<T extends DateLabel> {
  label: T;
  /** Counted from the top. */
  row: number;
  anchor: Anchor;
}

export interface DateRoom {
  /** Width of the narrowest drawing, in font sizes. */
  width: number;
  /** Whether a stretch of a row lies above the oil: from and to in per cent of the width, the row of so many. */
  isClear?: (from: number, to: number, row: number, rows: number) => boolean;
}

/** Dates that are written at most; the others have a tick in the oil. */
export const MOST_WRITTEN = 3;
/** Dates that each have a tick; of more, those that would touch share one. */
export const MOST_TICKS = 8;
/** Width of the strip on the narrowest screen, in font sizes: 320 px at 15 px. */
export const NARROWEST = 21.3;
/** Height of the drawing on the first page where it is lowest, in font sizes: 22rem. */
export const LOWEST = 23.4;
/** Between a rule and its words, in font sizes. */
const GAP = 0.5;

const permute = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, i) => permute(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));

/** Every choice of sides, the left of the rule before the right. */
const chooseAnchors = (count: number): Anchor[][] =>
  count === 0
    ? [[]]
    : chooseAnchors(count - 1).flatMap((rest) => (['end', 'start'] as Anchor[]).map((anchor) => [anchor, ...rest]));

function isSound<T extends DateLabel>(placed: readonly PlacedDate<T>[], room: DateRoom): boolean {
  return placed.every(({ label: { at, width }, row, anchor }) => {
    const reach = ((GAP + width) / room.width) * 100;
    const [from, to] = anchor === 'end' ? [at - reach, at] : [at, at + reach];
    const isCrossed = placed.some((other) => other.row < row && other.label.at > from && other.label.at < to);
    return from >= 0 && to <= 100 && !isCrossed && (room.isClear?.(from, to, row, placed.length) ?? true);
  });
}

/**
 * Places as many of the first labels as there is room for; the latest stands at the top where that is possible.
 * @param labels those that matter most first
 */
export function placeDates<T extends DateLabel>(labels: readonly T[], room: DateRoom): PlacedDate<T>[] {
  const written = labels.slice(0, MOST_WRITTEN);
  const orders = permute(written.toSorted((a, b) => b.at - a.at));
  for (const anchors of chooseAnchors(written.length)) {
    for (const order of orders) {
      const placed = order.map((label, row) => ({ label, row, anchor: anchors[row] ?? 'end' }));
      if (isSound(placed, room)) return placed;
    }
  }
  return placeDates(written.slice(0, -1), room);
}

/** Dates in order of time as they matter to a reader: the one that is being read, or the latest, and its neighbours first. */
export function toNearest<T>(dates: readonly T[], here: number): T[] {
  const own = here < 0 ? dates.length - 1 : here;
  return dates
    .map((date, i) => ({ date, distance: Math.abs(i - own) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ date }) => date);
}

/** The dates that have a tick: one for each per cent of the width where there are many, the later or the one that is being read. */
export function toTicks<T extends { at: number; isHere?: boolean }>(dates: readonly T[]): T[] {
  if (dates.length <= MOST_TICKS) return [...dates];
  const later = dates.toSorted((a, b) => Number(a.isHere ?? false) - Number(b.isHere ?? false));
  return [...new Map(later.map((date) => [Math.round(date.at), date])).values()];
}

/** Attributes of the words at a rule: what ends there is the rule of the stylesheet. */
export const toSide = (anchor: Anchor, kind = ''): { dx: string; class?: string } => {
  const name = anchor === 'end' ? kind : `${kind} after`.trim();
  return { dx: anchor === 'end' ? `-${GAP}em` : `${GAP}em`, ...(name && { class: name }) };
};
