import type { Chart } from '../../charts/registry.ts';
import { checkNumbers } from '../../data/checkNumbers.ts';
import type { Row } from '../../data/row.ts';
import type { AnyChart, CommonChart } from '../../schemas/chart.ts';
import { formatPath } from '../parseFields.ts';
import type { Fields } from '../parseYaml.ts';
import type { Add } from '../report.ts';
import { formatUndated, listUndated } from './undated.ts';

type Path = (string | number)[];

/** What charts have that holds words in each language. */
type Worded = Pick<CommonChart, 'text'> &
  Partial<Pick<AnyChart, 'y' | 'series' | 'breaks' | 'annotations' | 'labels'>> &
  Partial<Pick<Extract<Chart, { poles: unknown }>, 'poles' | 'groups' | 'names'>>;

/** Every place of a chart that holds words in each language. */
function listWords(chart: Worded): [path: Path, words: object][] {
  const { text, y, labels = {}, names = {} } = chart;
  const ofEntries = (entries: Record<string, object>, field: string) =>
    Object.entries(entries).map(([key, words]): [Path, object] => [[field, key], words]);
  const ofItems = (items: readonly { label: object }[] = [], ...path: Path) =>
    items.map(({ label }, i): [Path, object] => [[...path, i, 'label'], label]);
  return [
    [['text'], text],
    ...(y ? [[['y', 'unit'], y.unit] as [Path, object]] : []),
    ...ofItems(chart.series, 'series'),
    ...ofEntries(labels, 'labels'),
    ...ofEntries(names, 'names'),
    ...ofItems(y?.rules, 'y', 'rules'),
    ...ofItems(chart.breaks, 'breaks'),
    ...ofItems(chart.annotations, 'annotations'),
    ...ofItems(chart.poles, 'poles'),
    ...ofItems(chart.groups, 'groups'),
  ];
}

/** A chart has its words in every language of the site, and in no other. */
export function checkWords(chart: Worded, locales: readonly string[], fields: Fields, add: Add): void {
  for (const [path, words] of listWords(chart)) {
    for (const found of listUndated(words, path)) add(fields.at(found.path), 'chart', formatUndated(found));
    for (const locale of locales)
      if (!Object.hasOwn(words, locale)) add(fields.at(path), 'noWord', formatPath([...path, locale]));
    for (const locale of Object.keys(words)) {
      const place = [...path, locale];
      if (!locales.includes(locale)) add(fields.at(place), 'foreignWord', formatPath(place), locales);
    }
  }
}

/** A chart says no number that its rows do not bear. */
export function checkTexts(chart: AnyChart, rows: readonly Row[], fields: Fields, add: Add): void {
  for (const [locale, text] of Object.entries(chart.text))
    for (const field of ['title', 'subtitle', 'description'] as const)
      for (const number of checkNumbers(text[field], chart, rows, locale)) {
        const place = ['text', locale, field];
        add(fields.at(place), 'strangeNumber', formatPath(place), number);
      }
}
