import type { Row } from '../../data/row.ts';
import { type TieKind, tieKinds } from '../../schemas/tie.ts';
import type { RelationsChart } from './schema.ts';

/** A tie as its row of the table has it. */
export interface Tie {
  who: string;
  kind: TieKind;
  whom: string;
  /** What stands beside its sign. */
  text: string;
  /** Where it is said: in a paragraph of an original or, of what came later, by an event. */
  paragraph: string | undefined;
  event: string | undefined;
}

/** A tie in its cell: of the two that it ties, one is a row, and the other stands for a side. */
export interface PlacedTie extends Tie {
  row: string;
  pole: number;
  isHighlighted: boolean;
}

const isKind = (text: unknown): text is TieKind => tieKinds.some((kind) => kind === text);

/** The ties of a table. @throws where the table has no words in the language */
export const toTies = ({ data }: RelationsChart, rows: readonly Row[], locale: string): Tie[] =>
  rows.map(({ who, kind, whom, paragraph, event, [locale]: text }) => {
    if (typeof text !== 'string' || !isKind(kind))
      throw new Error(`A tie of ${data} has no kind, or no words in “${locale}”; write them.`);
    const toWord = (cell: Row[string] | undefined) => (cell === null || cell === undefined ? undefined : String(cell));
    return { who: String(who), kind, whom: String(whom), text, paragraph: toWord(paragraph), event: toWord(event) };
  });

/** The row and the side of a tie; nothing where the chart has no cell for it. */
function findCell({ poles, groups }: RelationsChart, { who, whom }: Tie): { row: string; pole: number } | undefined {
  const rows = groups.flatMap((group) => group.rows);
  return [
    { row: whom, node: who },
    { row: who, node: whom },
  ]
    .map(({ row, node }) => ({ row, pole: poles.findIndex(({ nodes }) => nodes.includes(node)) }))
    .find(({ row, pole }) => rows.includes(row) && pole >= 0);
}

/** Ties in their cells, row by row and from left to right. */
export function placeTies(chart: RelationsChart, ties: readonly Tie[]): PlacedTie[] {
  const rows = chart.groups.flatMap((group) => group.rows);
  return ties
    .flatMap((tie) => {
      const cell = findCell(chart, tie);
      const isHighlighted = chart.highlight.some((id) => id === tie.who || id === tie.whom);
      return cell ? [{ ...tie, ...cell, isHighlighted }] : [];
    })
    .toSorted((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row) || a.pole - b.pole);
}
