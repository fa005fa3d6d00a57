// The shapes of the countries are Natural Earth’s, in the package world-atlas. A border or a coast is one line, shared by those on
// both sides of it, so that they stay joined when it is made simpler. It is read when a map is first drawn.
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { RADIUS } from './toPlaces.ts';

const FILE = 'node_modules/world-atlas/countries-50m.json';

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
type Weighed = ReturnType<typeof presimplify<{ countries: GeometryCollection; land: GeometryCollection }>>;

let read: Atlas | undefined;
let weighed: Weighed | undefined;

function readAtlas(): Atlas {
  read ??= JSON.parse(readFileSync(FILE, 'utf8')) as Atlas;
  return read;
}

function readWeighed(): Weighed {
  weighed ??= presimplify(readAtlas(), sphericalTriangleArea);
  return weighed;
}

/** Of a hole in the land it is nearly the whole globe, so that none is closed. */
const weighRing = (ring: Parameters<typeof sphericalRingArea>[0]) => sphericalRingArea(ring, false);

const isCountry = (shape: GeometryObject, code: string) => shape.id === code;

/** Whether there is a country of this number in ISO 3166-1. */
export const hasCountry = (code: string): boolean =>
  readAtlas().objects.countries.geometries.some((shape) => isCountry(shape, code));

export type Shape = Feature | FeatureCollection;

export interface Shapes {
  land: Shape;
  /** By its number in ISO 3166-1. @throws where there is none */
  findCountry(code: string): Shape;
  /** Between countries other than this one. */
  findBorders(except: string): MultiLineString;
}

/** Countries without what is smaller than this, in square km: a bend of a coast, an island. */
export function readShapes(bend: number, island: number): Shapes {
  const toWeight = (area: number) => area / RADIUS ** 2;
  const whole = readWeighed();
  const simpler = simplify(whole, toWeight(bend));
  const atlas = filter(simpler, filterWeight(simpler, toWeight(island), weighRing));
  const { countries, land } = atlas.objects as Atlas['objects'];
  return {
    land: feature(atlas, land),
    findCountry: (code) => {
      // One that is small itself is not left out.
      for (const one of [atlas, simpler] as Atlas[]) {
        const found = one.objects.countries.geometries.find((shape) => isCountry(shape, code) && shape.type);
        if (found) return feature(one, found);
      }
      throw new Error(`${FILE} has no country ${code}; correct the number.`);
    },
    findBorders: (except) => mesh(atlas, countries, (a, b) => a !== b && ![a, b].some((one) => isCountry(one, except))),
  };
}
