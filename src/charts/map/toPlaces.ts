import { geoAzimuthalEquidistant, geoDistance } from 'd3-geo';
import type { Row } from '../../data/row.ts';
import type { Point } from '../core/geometry.ts';
import type { MapChart } from './schema.ts';

/** Mean radius of the globe, in km. */
export const RADIUS = 6371;
/** Distances are told to so many km. */
const ROUND = 100;

/** Columns that every table of places has, beside its words in each language. */
export const placeColumns = ['place', 'latitude', 'longitude', 'paragraph'] as const;

export interface MapPlace {
  id: string;
  latitude: number;
  longitude: number;
  /** Along the shortest line over the globe, in km, rounded. */
  distance: number;
  /** From the middle of the map, in km: to the east, and to the south. */
  at: Point;
  row: Row;
}

/** Degrees as the globe has them: east, then north. */
const toDegrees = ({ longitude, latitude }: Row): [number, number] => [Number(longitude), Number(latitude)];

/** Every place of the table, the nearest first; none where the table lacks the middle. */
export function toPlaces({ from }: Pick<MapChart, 'from'>, rows: readonly Row[]): MapPlace[] {
  const middle = rows.find(({ place }) => place === from);
  if (!middle) return [];
  const [east, north] = toDegrees(middle);
  const project = geoAzimuthalEquidistant().rotate([-east, -north]).scale(RADIUS).translate([0, 0]);
  return rows
    .map((row): MapPlace => {
      const degrees = toDegrees(row);
      const [x, y] = project(degrees) ?? [0, 0];
      const distance = ROUND * Math.round((geoDistance([east, north], degrees) * RADIUS) / ROUND);
      return { id: String(row['place']), longitude: degrees[0], latitude: degrees[1], distance, at: { x, y }, row };
    })
    .toSorted((a, b) => Math.hypot(a.at.x, a.at.y) - Math.hypot(b.at.x, b.at.y));
}
