import { toTextLines } from '../core/label.ts';
import { compose, type Layout } from '../core/layout.ts';
import { fixLabels } from '../core/placeLabel.ts';
import { WAYS } from './layoutWorld.ts';
import type { MapInput } from './mapInput.ts';

/** From a dot to the edge, between a way and its words, and between two ways, in lines of text. */
const EDGE = 0.3;
const WORD_GAP = 0.4;
const WAY_GAP = 1.2;

/** On a card a map would be too small to read: the ways alone, one under another, from the same place and on one scale. */
export function layoutWays({
  chart,
  places,
  dimensions,
  name,
  toDistance,
}: Pick<MapInput, 'chart' | 'places' | 'dimensions' | 'name' | 'toDistance'>): Layout {
  const { width, lineHeight } = dimensions;
  const ends = chart.ways.flatMap((id) => places.filter((place) => place.id === id));
  const longest = Math.max(...ends.map(({ distance }) => distance));
  const edge = EDGE * lineHeight;
  const ways = ends.map(({ id, distance }, i) => {
    const top = i * (1 + WORD_GAP + WAY_GAP) * lineHeight;
    const y = top + (1 + WORD_GAP) * lineHeight;
    const points = [
      { x: edge, y },
      { x: edge + ((width - 2 * edge) * distance) / longest, y },
    ];
    const lines = toTextLines([`${name(chart.from)} – ${name(id)}: ${toDistance(distance)}`], 'subject', 'strong');
    return { points, label: { lines, x: 0, y: top, anchor: 'start' as const }, ...WAYS[i]! };
  });
  const height = Math.ceil((ways.at(-1)?.points[0]?.y ?? 0) + edge);
  return compose({ ...dimensions, height }, [
    () => ({
      lines: ways.map(({ points, width, dash }) => ({ points, width, dash, isInk: false })),
      dots: ways.flatMap(({ points }) => points.map((point) => ({ ...point, kind: 'value', emphasis: 'highlighted' }))),
    }),
    fixLabels(ways.map(({ label }) => label)),
  ]);
}
