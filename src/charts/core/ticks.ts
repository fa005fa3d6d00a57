import { scaleLinear } from 'd3-scale';
import type { AnyChart } from '../../schemas/chart.ts';

const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

/** Years that are multiples of the smallest step that leaves `room` units to each label. */
export function getYearTicks(first: number, last: number, width: number, room: number): number[] {
  const unit = width / (last - first + 1);
  const step = YEAR_STEPS.find((candidate) => candidate * unit >= room) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
}

/** Round values of the axis: about `count` of them, or every power of ten. */
export function getValueTicks(
  scale: AnyChart['y']['scale'],
  [low, high]: readonly [number, number],
  count: number,
): number[] {
  if (scale === 'linear') return scaleLinear([low, high], [0, 1]).ticks(count);
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}
