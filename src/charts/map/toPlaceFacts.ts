import { pickWord } from '../../data/pickWord.ts';
import { getLocale } from '../../i18n/locales.ts';
import type { Field } from '../../schemas/dataPackage.ts';
import type { Facts, FactsInput } from '../core/facts.ts';
import { formatDistance } from './formatDistance.ts';
import type { MapChart } from './schema.ts';
import { toPlaces } from './toPlaces.ts';

/** Every place of a map: where it was measured, how far it is, and where it is told of. */
export function toPlaceFacts({ chart, resource, rows, locale, findLink }: FactsInput<MapChart>): Facts {
  const { from, names } = chart;
  const { fields, primaryKey } = resource.schema;
  const places = toPlaces(chart, rows);
  const name = (id: string) => pickWord(names[id] ?? {}, locale);
  const titleOf = (column: string) => fields.find((field) => field.name === column)?.title ?? column;
  const title = getLocale(locale).catalogue.chart.distanceFrom(name(from));
  const distance: Field = { name: 'distance_km', type: 'integer', title, unit: 'km', constraints: { required: true } };
  const far = places.filter(({ id }) => id !== from);
  return {
    table: {
      columns: [titleOf('place'), titleOf(locale), title, titleOf('paragraph')],
      rows: far.map(({ id, row, distance }) => [
        name(id),
        String(row[locale]),
        formatDistance(distance, locale),
        findLink({ paragraph: String(row['paragraph']) }) ?? '',
      ]),
      count: far.length,
      words: 'placeTable',
    },
    data: {
      fields: [...fields, distance],
      rows: places.map(({ row, distance }) => [...fields.map((field) => row[field.name] ?? null), distance]),
      primaryKey: [primaryKey].flat(),
      measured: [distance],
    },
    coverage: { places: [] },
  };
}
