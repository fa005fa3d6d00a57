import { type ScaleContinuousNumeric, type ScaleLinear, scaleLinear, scaleLog } from 'd3-scale';
import type { Series } from '../../data/toSeries.ts';
import type { AnyChart } from '../../schemas/chart.ts';
import type { Frame } from './dimensions.ts';

export type YearScale = ScaleLinear<number, number>;
export type ValueScale = ScaleContinuousNumeric<number, number>;

const getValues = (series: readonly Series[]): number[] =>
  series.flatMap(({ data }) => data.flatMap(({ value }) => (value === null ? [] : [value])));

/** The width of a year is a whole multiple of this, in units, so that the middle of each year stands at a place of one decimal. */
const YEAR_GRAIN = 0.2;

/**
 * Years are as wide as the step between them: a yearly value stands at the middle of its year. They start at a whole unit,
 * and the frame may have a little more room than they fill.
 */
export function makeYearScale(series: readonly Series[], { left, right }: Frame): YearScale {
  const years = series.flatMap(({ data }) => data.map(({ year }) => year));
  const domain = [Math.min(...years) - 0.5, Math.max(...years) + 0.5] as const;
  const count = domain[1] - domain[0];
  const start = Math.ceil(left);
  const step = Math.floor((right - start) / count / YEAR_GRAIN) * YEAR_GRAIN;
  return scaleLinear(domain, [start, start + step * count]);
}

/** Values from zero on, or whole powers of ten on a logarithmic scale, unless the chart names its domain. */
export function getValueDomain(
  y: AnyChart['y'],
  series: readonly Series[],
  extra: readonly number[],
): [number, number] {
  if (y.domain) return y.domain;
  const values = [...getValues(series), ...extra];
  if (y.scale === 'linear')
    return scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [0, 1])
      .nice(5)
      .domain() as [number, number];
  if (Math.min(...values) <= 0)
    throw new Error('A logarithmic scale has no room for values of zero or less; use a linear one.');
  return scaleLog([Math.min(...values), Math.max(...values)], [0, 1])
    .nice()
    .domain() as [number, number];
}

export function makeValueScale(
  scale: AnyChart['y']['scale'],
  domain: readonly [number, number],
  { top, bottom }: Frame,
): ValueScale {
  return (scale === 'log' ? scaleLog : scaleLinear)(domain, [bottom, top]);
}
