import type { Dimensions } from '../core/dimensions.ts';
import { type Label, measureLabel, toTextLines, wrapLabel } from '../core/label.ts';
import { type PlacedLine, type PlacedSign, SIGN } from '../core/layout.ts';
import { JOINS, SIGNS } from './looks.ts';
import { type Columns, TEXT_GAP } from './placeColumns.ts';
import type { PlacedTie } from './toTies.ts';

/** From words to the line that leads on to the next sign, and from there to the sign, in units. */
const JOIN_GAP = 6;

/** A piece of the drawing with everything that stands in it. */
export interface PlacedBlock {
  labels: Label[];
  signs: PlacedSign[];
  lines: PlacedLine[];
  bottom: number;
}

interface RowInput {
  name: string;
  ties: readonly PlacedTie[];
  top: number;
  columns: Columns;
  dimensions: Dimensions;
}

/** The ties of one cell, one under another, from `top` on. */
function placeCell(ties: readonly PlacedTie[], x: number, top: number, { columns, dimensions }: RowInput) {
  const { fontSize, lineHeight } = dimensions;
  let y = top;
  const placed = ties.map(({ kind, text, isHighlighted }) => {
    const weight = isHighlighted ? 'strong' : 'regular';
    const words = wrapLabel(text, columns.room, fontSize, weight);
    const lines = toTextLines(words, isHighlighted ? 'subject' : 'ink', weight);
    const label: Label = { lines, x: x + SIGN + TEXT_GAP, y, anchor: 'start' };
    const sign: PlacedSign = { x, y: y + lineHeight / 2, kind: SIGNS[kind], isInk: !isHighlighted };
    y += lines.length * lineHeight;
    return { label, sign, kind, end: label.x + measureLabel(words[0] ?? '', fontSize, weight) };
  });
  return { placed, bottom: y };
}

/** Lines from one cell to the next where their ties belong together. */
function joinCells(cells: readonly ReturnType<typeof placeCell>[]): PlacedLine[] {
  const firsts = cells.flatMap(({ placed }) => placed.slice(0, 1));
  return firsts.slice(1).flatMap((next, i) => {
    const before = firsts[i];
    const join = before && (JOINS[before.kind] ?? JOINS[next.kind]);
    if (!join) return [];
    const { y } = next.sign;
    const { width, dash } = join;
    const points = [
      { x: before.end + JOIN_GAP, y },
      { x: next.sign.x - SIGN, y },
    ];
    return [{ points, width, dash, isInk: before.sign.isInk && next.sign.isInk }];
  });
}

/** A row of the matrix: its name, and what stands in its cells. */
export function placeRow(input: RowInput): PlacedBlock {
  const { name, ties, top, columns, dimensions } = input;
  const { fontSize, lineHeight } = dimensions;
  const { isAbove, nameRoom } = columns;
  const weight = isAbove ? 'strong' : 'regular';
  const lines = toTextLines(wrapLabel(name, nameRoom, fontSize, weight), 'ink', weight);
  const foot = top + lines.length * lineHeight;
  const first = isAbove ? foot : top;
  const cells = columns.signs.map((x, pole) =>
    placeCell(
      ties.filter((tie) => tie.pole === pole),
      x,
      first,
      input,
    ),
  );
  const placed = cells.flatMap((cell) => cell.placed);
  const bottom = Math.max(foot, ...cells.map((cell) => cell.bottom));
  return {
    labels: [{ lines, x: 0, y: top, anchor: 'start' }, ...placed.map(({ label }) => label)],
    signs: placed.map(({ sign }) => sign),
    lines: joinCells(cells),
    bottom,
  };
}
