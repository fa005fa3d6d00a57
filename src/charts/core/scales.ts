import { type ScaleContinuousNumeric, type ScaleLinear, scaleLinear, scaleLog } from 'd3-scale';
import type { Chart } from '../../schemas/chart.ts';
import type { Frame } from './dimensions.ts';
import type { Series } from './toSeries.ts';

export type YearScale = ScaleLinear<number, number>;
export type ValueScale = ScaleContinuousNumeric<number, number>;

const getValues = (series: readonly Series[]): number[] =>
  series.flatMap(({ data }) => data.flatMap(({ value }) => (value === null ? [] : [value])));

/** Years are as wide as the step between them: a yearly value stands at the middle of its year. */
export function makeYearScale(series: readonly Series[], { left, right }: Frame): YearScale {
  const years = series.flatMap(({ data }) => data.map(({ year }) => year));
  return scaleLinear([Math.min(...years) - 0.5, Math.max(...years) + 0.5], [left, right]);
}

/** Values from zero on, or whole powers of ten on a logarithmic scale, unless the chart names its domain. */
export function getValueDomain(y: Chart['y'], series: readonly Series[], extra: readonly number[]): [number, number] {
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
  scale: Chart['y']['scale'],
  domain: readonly [number, number],
  { top, bottom }: Frame,
): ValueScale {
  return (scale === 'log' ? scaleLog : scaleLinear)(domain, [bottom, top]);
}
