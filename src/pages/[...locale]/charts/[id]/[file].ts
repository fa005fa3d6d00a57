// Every file of a chart, beside its page in each language.

import type { APIRoute, GetStaticPaths } from 'astro';
import { toPng } from '../../../../charts/standalone/toPng.ts';
import { queryChart } from '../../../../components/query/queryChart.ts';
import { queryMetadata } from '../../../../components/query/queryMetadata.ts';
import { queryOembed } from '../../../../components/query/queryOembed.ts';
import { queryRoutes } from '../../../../components/query/queryPages.ts';
import { queryStandalone } from '../../../../components/query/queryStandalone.ts';
import { formatChartCsv } from '../../../../data/toChartData.ts';
import type { SitePage } from '../../../../site/page.ts';
import { toPageFiles } from '../../../../site/toPageFiles.ts';

type Write = () => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

/** Pixels to a unit of the drawing, for slides and sharp screens. */
const DENSITY = 2;

function listFiles(page: SitePage): Record<string, Write> {
  const { locale, params } = page;
  const id = params['id']!;
  return {
    ...toPageFiles(page),
    /** Needs no stylesheet and no font. */
    [`${id}.svg`]: async () => (await queryStandalone(id, locale)).svg,
    [`${id}.png`]: async () => {
      const { svg, width } = await queryStandalone(id, locale);
      return new Uint8Array(await toPng(svg, DENSITY * width, width));
    },
    /** The names of columns are the same in every language. */
    [`${id}.csv`]: async () => formatChartCsv((await queryChart(id, locale)).data),
    [`${id}.metadata.json`]: async () => `${JSON.stringify(await queryMetadata(page), null, 2)}\n`,
    'oembed.json': async () => JSON.stringify(await queryOembed(page)),
  };
}

export const getStaticPaths = (async () =>
  (await queryRoutes('chart')).flatMap(({ params, props: { page } }) =>
    Object.entries(listFiles(page)).map(([file, write]) => ({ params: { ...params, file }, props: { write } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: Write }> = async ({ props: { write } }) => new Response(await write());
