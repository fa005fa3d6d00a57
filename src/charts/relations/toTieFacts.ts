import { getLocale } from '../../i18n/locales.ts';
import type { Facts, FactsInput } from '../core/facts.ts';
import { nameNode } from './layoutRelations.ts';
import type { RelationsChart } from './schema.ts';
import { placeTies, toTies } from './toTies.ts';

/** Every tie that is drawn: who, what, whom, in which words, and where that is said. */
export function toTieFacts(input: FactsInput<RelationsChart>): Facts {
  const { chart, resource, rows, locale, findLink } = input;
  const words = getLocale(locale).catalogue.chart.ties;
  const ties = placeTies(chart, toTies(chart, rows, locale));
  const { fields, primaryKey } = resource.schema;
  const place = ties.some(({ paragraph }) => paragraph) ? 'paragraph' : 'event';
  const titleOf = (column: string) => fields.find(({ name }) => name === column)?.title ?? column;
  return {
    table: {
      columns: ['who', 'kind', 'whom', locale, place].map(titleOf),
      rows: ties.map((tie) => [
        nameNode(tie.who, input),
        words[tie.kind],
        nameNode(tie.whom, input),
        tie.text,
        findLink(tie) ?? '',
      ]),
      count: ties.length,
      words: 'tieTable',
    },
    data: {
      fields,
      rows: rows.map((row) => fields.map(({ name }) => row[name] ?? null)),
      primaryKey: [primaryKey].flat(),
      measured: [],
    },
    coverage: { places: [] },
  };
}
