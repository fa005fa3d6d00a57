// The signature drawing of the site: oil output as a body of oil whose level is the curve, with the dates of the
// analyses standing in it. It fills any width: the area is stretched, texts and rules are placed by percentages and
// keep their size. It opens at each break of method, as the chart of the same figures does.

import type { Point } from '../core/geometry.ts';
import { toRuns } from '../core/placeData.ts';
import { toPathData } from '../marks/path.ts';

export interface LevelPoint {
  year: number;
  /** Output in any unit, from zero. */
  value: number;
}

export interface PlacedLevel {
  /** Outlines of the body of oil, one for each run between breaks, in a frame of `width` by `height`. */
  outlines: string[];
  /** The upper edge of each. */
  shores: string[];
  width: number;
  height: number;
  /** Share of the width at a time in years, in per cent; a time outside the data stands at their end. */
  toPercent: (year: number) => number;
  /** Depth of the level at a time in years, from the top, in per cent of the height. */
  toDepth: (year: number) => number;
}

/** Units of the frame a year: enough for a slit of one unit at a break. */
const UNITS_A_YEAR = 10;
const HEIGHT = 400;
/** Air above the highest level, as a share of it. */
const HEADROOM = 0.04;
/** Half the slit at a break, in units of the frame. */
const HALF_SLIT = 1;

/** The frame is so much larger than its picture that whole units are enough. */
const roundPoint = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
const isNew = ({ x, y }: Point, i: number, all: readonly Point[]) => x !== all[i - 1]?.x || y !== all[i - 1]?.y;

/**
 * @param points yearly values in order of time, at least two
 * @param breaks years after which the method changes
 */
export function layoutLevel(points: LevelPoint[], breaks: number[] = []): PlacedLevel {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || first === last) throw new Error('A level needs at least two points.');
  const top = Math.max(...points.map((point) => point.value)) * (1 + HEADROOM);
  const span = last.year - first.year;
  const x = (year: number) => (year - first.year) * UNITS_A_YEAR;
  const y = (value: number) => HEIGHT * (1 - value / top);
  const placed = toRuns(points, breaks).map((run, i) => {
    const [start, stop] = [run[0] ?? first, run.at(-1) ?? last];
    // A run reaches half-way to its neighbour, less the slit, so that the body looks cut and not starved.
    const left = i === 0 ? x(start.year) : x(start.year - 0.5) + HALF_SLIT;
    const right = stop === last ? x(stop.year) : x(stop.year + 0.5) - HALF_SLIT;
    const inner = run.map(({ year, value }) => ({ x: x(year), y: y(value) }));
    const ends = [{ x: left, y: y(start.value) }, ...inner, { x: right, y: y(stop.value) }];
    const shore = ends.map(roundPoint).filter(isNew);
    const foot = [right, left].map((at) => ({ x: at, y: HEIGHT }));
    return { outline: `${toPathData([...shore, ...foot])}Z`, shore: toPathData(shore) };
  });
  const round = (share: number) => Math.round(share * 1000) / 10;
  return {
    outlines: placed.map(({ outline }) => outline),
    shores: placed.map(({ shore }) => shore),
    width: span * UNITS_A_YEAR,
    height: HEIGHT,
    toPercent: (year) => round(Math.min(1, Math.max(0, (year - first.year) / span))),
    toDepth: (year) => round(1 - valueAt(points, year) / top),
  };
}

/** Value at a time between two points, on the straight line that joins them; the last one’s after the end. */
function valueAt(points: LevelPoint[], year: number): number {
  const next = points.find((point) => point.year >= year);
  const before = points.findLast((point) => point.year <= year);
  if (!next || !before) return (next ?? before)?.value ?? 0;
  if (next === before) return next.value;
  return before.value + ((next.value - before.value) * (year - before.year)) / (next.year - before.year);
}
