import type { Row } from '../../data/row.ts';
import { tieColumns } from '../../schemas/tie.ts';
import { type AddFault, formatOr } from '../core/faults.ts';
import type { RelationsChart } from './schema.ts';

/** What a chart names, each with its field and the ids that it may hold. */
interface Named {
  path: PropertyKey[];
  name: string;
  id: string;
  known: readonly string[];
}

function listNamed({ poles, groups, highlight, card = [] }: RelationsChart, ends: readonly string[]): Named[] {
  const rows = groups.flatMap((group) => group.rows);
  const list = (ids: readonly string[], path: PropertyKey[], name: string, known = ends): Named[] =>
    ids.map((id, i) => ({ path: [...path, i], name, id, known }));
  return [
    ...poles.flatMap(({ nodes }, i) => list(nodes, ['poles', i, 'nodes'], `poles[${i}].nodes`)),
    ...groups.flatMap((group, i) => list(group.rows, ['groups', i, 'rows'], `groups[${i}].rows`)),
    ...list(highlight, ['highlight'], 'highlight'),
    ...list(card, ['card'], 'card', rows),
  ];
}

/** Every tie has a cell, and what the chart names is drawn. */
export function checkRelations(chart: RelationsChart, rows: readonly Row[], add: AddFault): void {
  const { data, poles, groups } = chart;
  const lost = tieColumns.filter((column) => !rows.some((row) => Object.hasOwn(row, column)));
  if (lost.length > 0) {
    add(['data'], `data names ${data}, which is no table of ties, without a column ${lost.join(', ')}; name another.`);
    return;
  }
  const ends = rows.flatMap(({ who, whom }) => [String(who), String(whom)]);
  const shown = groups.flatMap((group) => group.rows);
  const nodes = poles.flatMap((pole) => pole.nodes);
  for (const { who, whom } of rows) {
    const isPlaced = (row: unknown, node: unknown) => shown.includes(String(row)) && nodes.includes(String(node));
    if (!isPlaced(whom, who) && !isPlaced(who, whom))
      add(
        ['groups'],
        `groups has no cell for the tie of ${who} and ${whom}; name one of them in rows, the other in nodes.`,
      );
  }
  const twin = shown.find((row, i) => shown.indexOf(row) < i);
  if (twin) add(['groups'], `groups names ${twin} twice; keep one.`);
  for (const { path, name, id, known } of listNamed(chart, ends))
    if (!known.includes(id)) add(path, `${name} names ${id}, which is not drawn; write ${formatOr(known)}.`);
}
