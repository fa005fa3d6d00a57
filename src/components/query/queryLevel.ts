import { getEntry } from 'astro:content';
import type { LevelPoint } from '../../charts/level/layoutLevel.ts';
import { hasValues } from '../../charts/registry.ts';
import { selectRows } from '../../data/selectRows.ts';
import { LEVEL_CHART } from '../../site/levelChart.ts';

/** The figures of the signature drawing: those of the chart of oil output, in million barrels a day. */
export async function queryLevel(): Promise<{ points: LevelPoint[]; breaks: number[] }> {
  const chart = (await getEntry('charts', LEVEL_CHART))?.data;
  const table = chart && (await getEntry('data', chart.data))?.data;
  if (!table || !hasValues(chart))
    throw new Error(`content/charts/${LEVEL_CHART}.yaml: the signature drawing needs this chart.`);
  return {
    points: selectRows(chart, table.rows).flatMap(({ series, key, value }) =>
      series === 0 && value !== null ? [{ year: Number(key), value }] : [],
    ),
    breaks: (chart.breaks ?? []).map((item) => item.before),
  };
}
