import type { Dimensions, Width } from '../core/dimensions.ts';
import { SIGN } from '../core/layout.ts';

/** Names of rows stand before their cells, in this part of the width; without a part they stand above. */
const NAME_PART: Record<Width, number> = { wide: 0.27, narrow: 0, card: 0.25, square: 0.25 };
/** From a cell to the next, and from a sign to its words, in units. */
const CELL_GAP = 10;
export const TEXT_GAP = 7;

/** Where everything stands across a drawing, in units. */
export interface Columns {
  /** Middles of the signs, side by side. */
  signs: number[];
  /** Room for the words beside a sign. */
  room: number;
  /** Room for the name of a row. */
  nameRoom: number;
  /** Names stand above their cells. */
  isAbove: boolean;
}

export function placeColumns(count: number, width: Width, { width: all }: Dimensions): Columns {
  const part = NAME_PART[width];
  const isAbove = part === 0;
  const start = isAbove ? 0 : part * all + CELL_GAP;
  const each = (all - start - CELL_GAP * (count - 1)) / count;
  return {
    signs: Array.from({ length: count }, (_, i) => Math.round(start + i * (each + CELL_GAP)) + SIGN),
    room: each - 2 * SIGN - TEXT_GAP,
    nameRoom: isAbove ? all : part * all,
    isAbove,
  };
}
