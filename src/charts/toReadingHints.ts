import type { Catalogue } from '../i18n/en.ts';
import type { Row } from '../lib/parseCsv.ts';
import type { Chart } from '../schemas/chart.ts';

const PROJECTED = 'projection';

/** What a reader has to know of the marks that a chart uses, a sentence each. */
export function toReadingHints(
  { type, y, written, breaks, series }: Chart,
  rows: readonly Row[],
  { chartPage: words }: Catalogue,
): string[] {
  const isProjected = rows.some(
    (row) =>
      row['status'] === PROJECTED &&
      series.some(({ where }) => Object.entries(where).every(([name, value]) => String(row[name]) === value)),
  );
  return [
    y.scale === 'log' && words.logarithmic,
    isProjected && words.projected,
    written.length > 0 && words.dates,
    written.length > 0 && type === 'line' && words.later,
    breaks.length > 0 && words.breaks,
    words.values,
  ].filter((hint) => hint !== false);
}
