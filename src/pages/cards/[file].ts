import { channel } from 'node:diagnostics_channel';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { CARD } from '../../charts/card/layoutCard.ts';
import { toPng } from '../../charts/standalone/toPng.ts';
import { queryCard, queryPages } from '../../components/query/queryPages.ts';
import { cacheFolder } from '../../site/cacheFolder.ts';

/** Kept between builds; the name of a card holds a hash of everything that makes it. */
const CACHE = cacheFolder('cards');
/** The build listens, and counts. */
const drawn = channel('card-drawn');
let all = 0;
let done = 0;

export const getStaticPaths = (async () => {
  const drawings = await Promise.all((await queryPages()).map(queryCard));
  const cards = drawings.flatMap(({ files, svgs }) =>
    (['wide', 'square'] as const).map((shape) => ({ params: { file: files[shape] }, props: { svg: svgs[shape] } })),
  );
  all = cards.length;
  return cards;
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = async ({ params, props }) => {
  const kept = `${CACHE}/${params['file']}`;
  const former = await readFile(kept).catch(() => undefined);
  const bytes = former ?? (await toPng(props.svg, CARD.width));
  if (!former) {
    await mkdir(CACHE, { recursive: true });
    // Whole or not at all, should two builds run at once.
    await writeFile(`${kept}.${process.pid}`, bytes);
    await rename(`${kept}.${process.pid}`, kept);
  }
  done += 1;
  drawn.publish({ done, all, isAnew: !former });
  return new Response(new Uint8Array(bytes));
};
