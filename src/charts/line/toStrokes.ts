import { type Point, toSegments } from '../core/geometry.ts';
import type { PlacedDatum } from '../core/placeData.ts';

export interface Stroke {
  points: Point[];
  /** Known to the authors, later than they wrote, or a projection of the source. */
  kind: 'known' | 'later' | 'projected';
}

/** A run to strokes of one kind each; the step from known to later falls on the date itself. */
export function toStrokes(run: readonly PlacedDatum[], knownUntil: number): Stroke[] {
  const strokes: Stroke[] = [];
  const add = (from: Point, to: Point, kind: Stroke['kind']) => {
    const last = strokes.at(-1);
    if (last?.kind === kind) last.points.push(to);
    else strokes.push({ points: [from, to], kind });
  };
  for (const [i, [from, to]] of toSegments(run).entries()) {
    if (run[i + 1]?.isProjected) add(from, to, 'projected');
    else if (to.x <= knownUntil) add(from, to, 'known');
    else if (from.x >= knownUntil) add(from, to, 'later');
    else {
      const middle = { x: knownUntil, y: from.y + ((to.y - from.y) * (knownUntil - from.x)) / (to.x - from.x) };
      add(from, middle, 'known');
      add(middle, to, 'later');
    }
  }
  return strokes;
}
