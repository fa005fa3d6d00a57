import { type TieKind, tieKinds } from '../../schemas/tie.ts';
import type { Dimensions } from '../core/dimensions.ts';
import { measureLabel, toTextLines } from '../core/label.ts';
import { SIGN, type SignKind } from '../core/layout.ts';
import { JOINS, type Join, SIGNS } from './looks.ts';
import type { PlacedBlock } from './placeRow.ts';

/** From a sign to its word, from an entry to the next, and from the edge of a sign to the next one that it is joined to, in units. */
const WORD_GAP = 5;
const ENTRY_GAP = 16;
const JOIN = 18;
/** From one line of entries to the next, in lines of text. */
const LINE = 1.25;

interface Entry {
  sign: SignKind;
  join: Join | undefined;
  word: string;
}

/** An entry for each sign, with all that it stands for. */
function toEntries(drawn: ReadonlySet<TieKind>, words: Record<TieKind, string>): Entry[] {
  const groups = Map.groupBy(
    tieKinds.filter((kind) => drawn.has(kind)),
    (kind) => (JOINS[kind] ? kind : SIGNS[kind]),
  );
  return [...groups.values()].flatMap((kinds) => {
    const [first] = kinds;
    return first
      ? [{ sign: SIGNS[first], join: JOINS[first], word: kinds.map((kind) => words[kind]).join(' / ') }]
      : [];
  });
}

/** What the signs mean, in as many lines as they need. */
export function placeKey(
  drawn: ReadonlySet<TieKind>,
  words: Record<TieKind, string>,
  { top, dimensions }: { top: number; dimensions: Dimensions },
): PlacedBlock {
  const { fontSize, lineHeight, width } = dimensions;
  const key: PlacedBlock = { labels: [], signs: [], lines: [], bottom: top };
  let x = 0;
  let y = top;
  for (const { sign, join, word } of toEntries(drawn, words)) {
    const room = 2 * SIGN + (join ? JOIN : 0) + (join?.isMutual ? 2 * SIGN : 0);
    const end = room + WORD_GAP + measureLabel(word, fontSize);
    if (x > 0 && x + end > width) {
      x = 0;
      y += LINE * lineHeight;
    }
    const middle = y + lineHeight / 2;
    const places = join?.isMutual ? [SIGN, room - SIGN] : [SIGN];
    key.signs.push(...places.map((place) => ({ x: x + place, y: middle, kind: sign, isInk: true })));
    if (join) {
      const from = x + 2 * SIGN;
      const points = [from, from + JOIN].map((place) => ({ x: place, y: middle }));
      key.lines.push({ points, width: join.width, dash: join.dash, isInk: true });
    }
    key.labels.push({ lines: toTextLines([word], 'muted'), x: x + room + WORD_GAP, y, anchor: 'start' });
    x += end + ENTRY_GAP;
  }
  return { ...key, bottom: y + lineHeight };
}
