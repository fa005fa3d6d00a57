import type { Row } from '../../data/parseCsv.ts';
import { selectRows } from '../../data/selectRows.ts';
import type { Chart } from '../../schemas/chart.ts';
import { pickWord } from './pickWord.ts';

/** A value of a series, in units of the axis. */
export interface Datum {
  year: number;
  /** Null where there is no value: the line breaks there. */
  value: number | null;
  isProjected: boolean;
}

export interface Series {
  label: string;
  dash: Chart['series'][number]['dash'];
  emphasis: Chart['series'][number]['emphasis'];
  data: Datum[];
}

/** Rows to series. @throws where a column is missing or holds words. */
export function toSeries(chart: Chart, rows: readonly Row[], locale: string): Series[] {
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
