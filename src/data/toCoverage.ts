import type { AnyChart } from '../schemas/chart.ts';
import type { Row } from './row.ts';
import { selectRows } from './selectRows.ts';

export interface Coverage {
  /** First and last year; left out where the rows name none. */
  years?: readonly [number, number];
  /** Names of the countries; empty where the rows name none. */
  places: string[];
}

const YEAR = 'year';
const PLACE = 'country';

/** The years and places of what a chart draws. */
export function toCoverage(chart: AnyChart, rows: readonly Row[]): Coverage {
  const drawn = selectRows(chart, rows).filter(({ value }) => value !== null);
  const years = drawn
    .map(({ key, row }) => (typeof key === 'number' ? key : row[YEAR]))
    .filter((year) => typeof year === 'number');
  const places = new Set(drawn.map(({ row }) => row[PLACE]).filter((place) => typeof place === 'string'));
  return { ...(years.length > 0 && { years: [Math.min(...years), Math.max(...years)] }), places: [...places] };
}
