import { line } from 'd3-shape';
import type { Point } from '../core/geometry.ts';

const toDecimal = (value: number): number => Math.round(value * 10) / 10 + 0;
const subtract = (to: Point, from: Point): Point => ({ x: toDecimal(to.x - from.x), y: toDecimal(to.y - from.y) });

/** Level steps in one direction are one step: the foot of an area has as many points as its shore. */
function joinLevel(steps: readonly Point[]): Point[] {
  const joined: Point[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last && step.y === 0 && last.y === 0 && step.x * last.x > 0)
      joined[joined.length - 1] = { x: toDecimal(last.x + step.x), y: 0 };
    else joined.push(step);
  }
  return joined;
}

/** What d3-shape draws on: it keeps the places, rounded to one decimal, and writes the steps between them. */
class StepPath {
  readonly #places: Point[] = [];

  moveTo(x: number, y: number): void {
    this.#places.push({ x: toDecimal(x), y: toDecimal(y) });
  }

  lineTo(x: number, y: number): void {
    this.moveTo(x, y);
  }

  toString(): string {
    const [first, ...others] = this.#places;
    if (!first) return '';
    const steps = joinLevel(others.map((to, i) => subtract(to, others[i - 1] ?? first)));
    const numbers = steps.map(({ x, y }) => `${x} ${y}`).join(' ');
    return `M${first.x} ${first.y}l${numbers}`.replaceAll(' -', '-').replaceAll(/(?<!\d)0\./g, '.');
  }
}

/**
 * Straight lines through points, as path data in steps from point to point: steps are shorter than places, and no error adds up,
 * because the places are rounded first, to one decimal. The sign of a number parts it from the one before.
 */
export function toPathData(points: readonly Point[]): string {
  const path = new StepPath();
  const draw = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  );
  // Its types know a canvas alone; it calls the two methods above.
  draw.context(path as unknown as CanvasRenderingContext2D)([...points]);
  return path.toString();
}
