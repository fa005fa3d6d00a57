// A matrix of ties: a row for each thing that is held or each that takes a side, by theme, and a column for each side. Where the
// two are tied stands a sign with a few words. Nothing crosses anything, so that a side is read down and a row across.
import { pickWord } from '../../data/pickWord.ts';
import { getLocale } from '../../i18n/locales.ts';
import { type Dimensions, getDimensions } from '../core/dimensions.ts';
import { level, type Segment, upright } from '../core/geometry.ts';
import { type Label, toTextLines, wrapLabel } from '../core/label.ts';
import { type ChartInput, compose, type Layout, SIGN } from '../core/layout.ts';
import { fixLabels } from '../core/placeLabel.ts';
import { type Columns, placeColumns, TEXT_GAP } from './placeColumns.ts';
import { placeKey } from './placeKey.ts';
import { type PlacedBlock, placeRow } from './placeRow.ts';
import type { RelationsChart } from './schema.ts';
import { type PlacedTie, placeTies, toTies } from './toTies.ts';

/** Under the names of the sides, and before the key, in lines of text. */
const HEAD_GAP = 0.35;
const KEY_GAP = 0.9;
/** Between two rows, and over and under the line before a theme. Names that stand above their cells part the rows by themselves. */
const GAPS = { above: { row: 0.2, over: 0.3, under: 0.1 }, beside: { row: 0.45, over: 0.45, under: 0.35 } };
const toGaps = ({ isAbove }: Columns) => GAPS[isAbove ? 'above' : 'beside'];

interface Room {
  top: number;
  columns: Columns;
  dimensions: Dimensions;
  ties: readonly PlacedTie[];
}

type Input = ChartInput<RelationsChart>;

/** The name of a row or of somebody in words. */
export const nameNode = (id: string, { chart, names, locale }: Pick<Input, 'chart' | 'names' | 'locale'>): string => {
  const own = chart.names[id];
  return own ? pickWord(own, locale) : (names[id] ?? id);
};

/** The names of the sides, over their signs, on one foot. */
function placeHeads({ chart, locale }: Input, columns: Columns, { fontSize, lineHeight }: Dimensions) {
  const lines = chart.poles.map(({ label }) =>
    wrapLabel(pickWord(label, locale), columns.room + 2 * SIGN + TEXT_GAP, fontSize, 'strong'),
  );
  const most = Math.max(...lines.map(({ length }) => length));
  const labels = lines.map((words, i): Label => {
    const x = (columns.signs[i] ?? 0) - SIGN;
    return { lines: toTextLines(words, 'ink', 'strong'), x, y: (most - words.length) * lineHeight, anchor: 'start' };
  });
  return { labels, bottom: most * lineHeight };
}

/** A theme and its rows, from `top` on; a card has room for some rows alone. */
function placeTheme({ label, rows }: RelationsChart['groups'][number], input: Input, room: Room): PlacedBlock[] {
  const { chart, locale, width } = input;
  const { columns, dimensions, ties } = room;
  const isCard = width === 'card';
  const words = toTextLines([pickWord(label, locale)], 'muted');
  const head: PlacedBlock = {
    labels: isCard ? [] : [{ lines: words, x: 0, y: room.top, anchor: 'start' }],
    signs: [],
    lines: [],
    bottom: isCard ? room.top : room.top + dimensions.lineHeight,
  };
  const gap = toGaps(columns).row * dimensions.lineHeight;
  const blocks = [head];
  for (const row of rows.filter((id) => !isCard || (chart.card?.includes(id) ?? true))) {
    const top = (blocks.at(-1) ?? head).bottom + (blocks.length > 1 || isCard ? gap : 0);
    const own = ties.filter((tie) => tie.row === row);
    blocks.push(placeRow({ name: nameNode(row, input), ties: own, top, columns, dimensions }));
  }
  return blocks;
}

export function layoutRelations(input: Input): Layout {
  const { chart, rows, locale, width } = input;
  const base = getDimensions(width, 0);
  const { lineHeight } = base;
  const ties = placeTies(chart, toTies(chart, rows, locale));
  const columns = placeColumns(chart.poles.length, width, base);
  const across = { left: 0, right: base.width };
  const heads = placeHeads(input, columns, base);
  const top = Math.round(heads.bottom + HEAD_GAP * lineHeight);

  const blocks: PlacedBlock[] = [];
  const rules: Segment[] = [];
  let bottom = top;
  for (const group of chart.groups) {
    if (width !== 'card' && blocks.length > 0) {
      bottom += toGaps(columns).over * lineHeight;
      rules.push(level(bottom, across));
    }
    const gap = width === 'card' ? 0 : toGaps(columns).under * lineHeight;
    blocks.push(...placeTheme(group, input, { top: bottom + gap, columns, dimensions: base, ties }));
    bottom = blocks.at(-1)?.bottom ?? bottom;
  }
  // Names that stand above their cells would be crossed.
  const threads = columns.isAbove ? [] : columns.signs.map((x) => upright(x, { top, bottom }));
  if (width !== 'card') {
    const kinds = new Set(ties.map(({ kind }) => kind));
    const words = getLocale(locale).catalogue.chart.ties;
    blocks.push(placeKey(kinds, words, { top: bottom + KEY_GAP * lineHeight, dimensions: base }));
  }
  return compose({ ...base, height: Math.ceil(blocks.at(-1)?.bottom ?? bottom) }, [
    () => ({ axis: [level(top, across)], grid: [...rules, ...threads] }),
    () => ({ lines: blocks.flatMap(({ lines }) => lines), signs: blocks.flatMap(({ signs }) => signs) }),
    fixLabels([...heads.labels, ...blocks.flatMap(({ labels }) => labels)]),
  ]);
}
