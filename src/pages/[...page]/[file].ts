import type { APIRoute, GetStaticPaths } from 'astro';
import { queryPages } from '../../components/query/queryPages.ts';
import { toPageFiles } from '../../site/toPageFiles.ts';
import { site } from '../../site.ts';

/** The files beside every page; those of a chart lie with its other files. */
export const getStaticPaths = (async () =>
  (await queryPages())
    .filter(({ kind, path }) => kind !== 'chart' && path.endsWith('/'))
    .flatMap((page) =>
      Object.entries(toPageFiles(page)).map(([file, write]) => ({
        params: { page: page.href.slice(site.base.length, -1) || undefined, file },
        props: { write },
      })),
    )) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: () => string }> = ({ props: { write } }) => new Response(write());
