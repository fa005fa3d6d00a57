// The map has its middle where the oil comes from, and shows every way out of it straight and as long as it is: so a reader compares
// two lengths. A line over the globe is no way of a ship, and the map does not say so. What lies near the middle is drawn larger, apart.
import { pickWord } from '../../data/pickWord.ts';
import { getLocale } from '../../i18n/locales.ts';
import { getDimensions } from '../core/dimensions.ts';
import type { Box } from '../core/geometry.ts';
import { type ChartInput, compose, type Layout } from '../core/layout.ts';
import { formatDistance } from './formatDistance.ts';
import { layoutDetail } from './layoutDetail.ts';
import { layoutWays } from './layoutWays.ts';
import { layoutWorld } from './layoutWorld.ts';
import type { MapInput } from './mapInput.ts';
import { placePanel } from './panel.ts';
import type { MapChart } from './schema.ts';
import { toPlaces } from './toPlaces.ts';

type Width = 'wide' | 'narrow';

/** In both drawings the maps have one scale, so that the second costs few bytes more. Height of a drawing, boxes of the two maps in it, and the part of the large one that lies to the left of its middle; in units. */
const ROOMS: Record<Width, { height: number; world: Box; detail: Box; part: number }> = {
  wide: {
    height: 470,
    world: { x0: 0, y0: 0, x1: 720, y1: 470 },
    detail: { x0: 479, y0: 269, x1: 719, y1: 469 },
    part: 0.35,
  },
  narrow: {
    height: 682,
    world: { x0: 0, y0: 0, x1: 340, y1: 470 },
    detail: { x0: 1, y0: 481, x1: 339, y1: 681 },
    part: 0.47,
  },
};

export function layoutMap({ chart, rows, locale, width }: ChartInput<MapChart>): Layout {
  const places = toPlaces(chart, rows);
  const [from] = places;
  if (!from) throw new Error(`${chart.data} has no row for ${chart.from}; write it.`);
  const name = (id: string) => pickWord(chart.names[id] ?? {}, locale);
  const toDistance = (km: number) => formatDistance(km, locale);
  const size = getDimensions(width, 0);
  if (width === 'card' || width === 'square')
    return layoutWays({ chart, places, from, dimensions: size, name, toDistance });
  const { height, part, ...boxes } = ROOMS[width];
  const world = placePanel(boxes.world, chart.reach, from, part);
  const detail = placePanel(boxes.detail, chart.detail, from);
  const dimensions = { ...size, height };
  const { pole } = getLocale(locale).catalogue.chart;
  const input: MapInput = { chart, places, from, world, detail, dimensions, name, toDistance, pole };
  return compose(dimensions, [...layoutWorld(input), ...layoutDetail(input)]);
}
