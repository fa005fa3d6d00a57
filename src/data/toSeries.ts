import type { AnyChart, Emphasis, SeriesFields } from '../schemas/chart.ts';
import { pickWord } from './pickWord.ts';
import type { Row } from './row.ts';
import { selectRows } from './selectRows.ts';

/** A value of a series, in units of the axis. */
export interface Datum {
  year: number;
  /** Null where there is no value: the line breaks there. */
  value: number | null;
  isProjected: boolean;
}

export interface Series {
  label: string;
  dash: SeriesFields['dash'];
  emphasis: Emphasis;
  data: Datum[];
}

/** Rows to series. @throws where a column is missing or holds words. */
export function toSeries(chart: AnyChart, rows: readonly Row[], locale: string): Series[] {
  const drawn = selectRows(chart, rows);
  return chart.series.map(({ label, dash, emphasis }, i) => ({
    label: pickWord(label, locale),
    dash,
    emphasis,
    data: drawn
      .filter(({ series }) => series === i)
      .map(({ key, value, status }) => {
        if (typeof key !== 'number') throw new Error(`Column “${chart.x}” of ${chart.data} holds no years.`);
        return { year: key, value, isProjected: status === 'projection' };
      }),
  }));
}
