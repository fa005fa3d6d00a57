import type { Row } from '../data/parseCsv.ts';
import { selectRows } from '../data/selectRows.ts';
import type { Catalogue } from '../i18n/en.ts';
import type { Chart } from '../schemas/chart.ts';

/** What a reader has to know of the marks that a chart uses, a sentence each. */
export function toReadingHints(chart: Chart, rows: readonly Row[], { chartPage: words }: Catalogue): string[] {
  const { type, y, written, breaks } = chart;
  const isProjected = selectRows(chart, rows).some(({ status }) => status === 'projection');
  return [
    y.scale === 'log' && words.logarithmic,
    isProjected && words.projected,
    written.length > 0 && words.dates,
    written.length > 0 && type === 'line' && words.later,
    breaks.length > 0 && words.breaks,
    words.values,
  ].filter((hint) => hint !== false);
}
