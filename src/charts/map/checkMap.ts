import { findNumbers } from '../../data/checkNumbers.ts';
import type { Row } from '../../data/row.ts';
import { type AddFault, formatOr } from '../core/faults.ts';
import { EDGE } from './panel.ts';
import { hasCountry } from './readShapes.ts';
import type { MapChart, Reach } from './schema.ts';
import { type MapPlace, placeColumns, toPlaces } from './toPlaces.ts';

/** Up to this many km a reach is rounded where one is asked for. */
const STEP = 100;

/** What a map names is in its table or on its map, and has a name. */
function checkNames({ ways, names, countries, from }: MapChart, places: readonly MapPlace[], add: AddFault): void {
  const ids = places.map(({ id }) => id);
  const ends = ids.filter((id) => id !== from);
  ways.forEach((id, i) => {
    if (!ends.includes(id))
      add(['ways', i], `ways names ${id}, which is no other place of the map; write ${formatOr(ends)}.`);
  });
  const shown = [...Object.keys(countries), ...ids];
  for (const id of shown)
    if (!Object.hasOwn(names, id))
      add(['names'], `names has nothing for ${id}, which is on the map; write what it is called.`);
  for (const id of Object.keys(names))
    if (!shown.includes(id)) add(['names', id], `names has ${id}, which is not on the map; remove it.`);
}

/** Every country has a shape. */
function checkCountries({ countries }: MapChart, add: AddFault): void {
  for (const [id, code] of Object.entries(countries))
    if (!hasCountry(code))
      add(
        ['countries', id],
        `countries.${id} is ${code}, which is the number of no country; write the one of ISO 3166-1, such as 862.`,
      );
}

/** Every place lies on the map. */
function checkReach({ reach, from, data }: MapChart, places: readonly MapPlace[], add: AddFault): void {
  for (const { id, at, distance } of places) {
    const sides: Reach = { north: -at.y, east: at.x, south: at.y, west: -at.x };
    if (distance > EDGE) {
      add(
        ['data'],
        `${data} has ${id}, ${distance} km from ${from}, and a map ends ${EDGE} km from its middle; leave it out.`,
      );
      continue;
    }
    for (const [side, km] of Object.entries(sides) as [keyof Reach, number][])
      if (km > reach[side])
        add(
          ['reach', side],
          `reach.${side} is ${reach[side]}, and ${id} lies outside the map, ${Math.round(km)} km to the ${side} of ${from}; write ${STEP * Math.ceil(km / STEP)} or more.`,
        );
  }
}

/** A map says no number but its distances, and how many times as long as the first way the second is. */
function checkNumbersOfMap({ text, ways }: MapChart, places: readonly MapPlace[], add: AddFault): void {
  const distances = places.map(({ distance }) => distance);
  const [short, long] = ways.map((id) => places.find((place) => place.id === id)?.distance ?? Number.NaN);
  const ratio = Number(((long ?? Number.NaN) / (short ?? Number.NaN)).toFixed(1));
  for (const [locale, words] of Object.entries(text))
    for (const field of ['title', 'subtitle', 'description'] as const)
      for (const { value, text: number } of findNumbers(words[field], locale))
        if (value !== ratio && !distances.includes(value))
          add(
            ['text', locale, field],
            `text.${locale}.${field} says ${number}, which is no distance of the map, nor ${ratio}, how many times as long the second way is; correct it.`,
          );
}

/** What must be true of the places of a map. */
export function checkMap(chart: MapChart, rows: readonly Row[], add: AddFault): void {
  const { data, from } = chart;
  const lost = placeColumns.filter((column) => !rows.some((row) => Object.hasOwn(row, column)));
  if (lost.length > 0) {
    add(
      ['data'],
      `data names ${data}, which is no table of places, without a column ${lost.join(', ')}; name another.`,
    );
    return;
  }
  const places = toPlaces(chart, rows);
  if (places.length === 0) {
    add(
      ['from'],
      `from names ${from}, which ${data} does not have; write ${formatOr(rows.map(({ place }) => place))}.`,
    );
    return;
  }
  checkNames(chart, places, add);
  checkCountries(chart, add);
  checkReach(chart, places, add);
  checkNumbersOfMap(chart, places, add);
}
