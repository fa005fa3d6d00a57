import type { Row } from '../data/row.ts';
import { selectRows } from '../data/selectRows.ts';
import type { Catalogue } from '../i18n/en.ts';
import { type Chart, chartKinds, type Hint, hasValues } from './registry.ts';

/** What a reader has to know of the marks that a chart uses, a sentence each. */
export function toReadingHints(chart: Chart, rows: readonly Row[], { chartPage }: Catalogue): string[] {
  const hasDates = chart.written.length > 0;
  const applies: Record<Hint, boolean> = {
    logarithmic: hasValues(chart) && chart.y.scale === 'log',
    projected: hasValues(chart) && selectRows(chart, rows).some(({ status }) => status === 'projection'),
    dates: hasDates,
    later: hasDates,
    breaks: hasValues(chart) && (chart.breaks ?? []).length > 0,
    values: true,
    ties: true,
    map: true,
  };
  return chartKinds[chart.type].hints.filter((hint) => applies[hint]).map((hint) => chartPage[hint]);
}
