import type { Dimensions } from '../core/dimensions.ts';
import type { Panel } from './panel.ts';
import type { MapChart } from './schema.ts';
import type { MapPlace } from './toPlaces.ts';

/** What is drawn of a map, and where. */
export interface MapInput {
  chart: MapChart;
  places: readonly MapPlace[];
  from: MapPlace;
  world: Panel;
  detail: Panel;
  dimensions: Dimensions;
  name: (id: string) => string;
  toDistance: (km: number) => string;
  /** Name of the North Pole. */
  pole: string;
}
