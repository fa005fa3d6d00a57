// How each kind of tie is drawn. Kinds differ by form, dash and weight, never by colour alone.
import type { TieKind } from '../../schemas/tie.ts';
import type { SignKind } from '../core/layout.ts';

export const SIGNS: Record<TieKind, SignKind> = {
  holds: 'full',
  shares: 'full',
  part: 'half',
  blocks: 'cross',
  backs: 'full',
  wavers: 'half',
  speaks: 'half',
  opposes: 'cross',
  deals: 'hollow',
  mediates: 'hollow',
};

/** A line from a tie to the next one of its row. */
export interface Join {
  /** In units. */
  width: number;
  /** Lengths of dash and gap. */
  dash?: string;
  /** Whether the next one is of the same kind. */
  isMutual: boolean;
}

export const JOINS: Partial<Record<TieKind, Join>> = {
  shares: { width: 4, isMutual: true },
  blocks: { width: 2, dash: '6 4', isMutual: false },
  mediates: { width: 2, dash: '2 3', isMutual: true },
};
