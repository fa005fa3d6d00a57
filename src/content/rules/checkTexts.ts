import { checkNumbers } from '../../data/checkNumbers.ts';
import type { Row } from '../../data/parseCsv.ts';
import type { Chart } from '../../schemas/chart.ts';
import { type FaultAt, formatChoice } from '../faults.ts';
import { formatUndated, listUndated } from './undated.ts';

/** Every place of a chart that holds words in each language. */
function listWords({
  text,
  y,
  series,
  breaks,
  annotations,
  labels: rows,
}: Chart): { path: (string | number)[]; words: object }[] {
  const labels = (name: string, items: readonly { label: object }[], ...path: string[]) =>
    items.map(({ label }, i) => ({ path: [...path, name, i, 'label'], words: label }));
  return [
    { path: ['text'], words: text },
    { path: ['y', 'unit'], words: y.unit },
    ...labels('series', series),
    ...Object.entries(rows).map(([key, words]) => ({ path: ['labels', key], words })),
    ...labels('rules', y.rules, 'y'),
    ...labels('breaks', breaks),
    ...labels('annotations', annotations),
  ];
}

const formatPath = (path: readonly (string | number)[]) => path.join('.').replace(/\.(\d+)/g, '[$1]');

/** A chart speaks every language of the site, and says no number that its rows do not bear. */
export function checkTexts(
  chart: Chart,
  rows: readonly Row[] | undefined,
  locales: readonly string[],
  add: FaultAt,
): void {
  for (const { path, words } of listWords(chart)) {
    for (const found of listUndated(words, path)) add(found.path, formatUndated(found));
    for (const locale of locales) {
      if (!Object.hasOwn(words, locale)) add(path, `${formatPath([...path, locale])} is missing; write it.`);
    }
    for (const locale of Object.keys(words)) {
      if (!locales.includes(locale))
        add(
          [...path, locale],
          `${formatPath([...path, locale])} is for no language of the site; write ${formatChoice(locales)}.`,
        );
    }
  }
  for (const [locale, text] of Object.entries(chart.text)) {
    if (!rows || !locales.includes(locale)) continue;
    for (const field of ['title', 'subtitle', 'description'] as const) {
      for (const number of checkNumbers(text[field], chart, rows, locale)) {
        add(
          ['text', locale, field],
          `text.${locale}.${field} says ${number}, which no row, rule or annotation bears; correct it.`,
        );
      }
    }
  }
}
