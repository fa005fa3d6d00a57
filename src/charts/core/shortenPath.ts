import type { Point } from './geometry.ts';

const subtract = (to: number, from: number): number => Math.round((to - from) * 10) / 10 + 0;

/** Level steps in one direction are one step: the foot of an area has as many points as its shore. */
function joinLevel(steps: readonly Point[]): Point[] {
  const joined: Point[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last && step.y === 0 && last.y === 0 && step.x * last.x > 0) last.x = subtract(step.x, -last.x);
    else joined.push({ ...step });
  }
  return joined;
}

/**
 * A path of d3-shape, of straight lines with at most one decimal, said in steps from point to point: steps are shorter than
 * places, and no error adds up, because the places are rounded. A sign of its own parts two numbers.
 */
export function shortenPath(path: string): string {
  return path.replace(/M([^MZ]*)/g, (_, run: string) => {
    const places = run.split('L').map((place) => {
      const [x = 0, y = 0] = place.split(',').map(Number);
      return { x, y };
    });
    const steps = places.slice(1).map(({ x, y }, i) => {
      const from = places[i] ?? { x: 0, y: 0 };
      return { x: subtract(x, from.x), y: subtract(y, from.y) };
    });
    const said = joinLevel(steps).map(({ x, y }) => `${x} ${y}`);
    return `M${places[0]?.x} ${places[0]?.y}l${said.join(' ')}`.replaceAll(' -', '-').replaceAll(/(?<!\d)0\./g, '.');
  });
}
