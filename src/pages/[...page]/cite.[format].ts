import type { APIRoute, GetStaticPaths } from 'astro';
import { queryAllPages } from '../../components/query/queryPages.ts';
import { toWorks } from '../../components/query/queryWorks.ts';
import { locales } from '../../i18n/locales.ts';
import { formatBib } from '../../site/cite/formatBib.ts';
import { formatRis } from '../../site/cite/formatCitations.ts';

const FORMATS = { bib: formatBib, ris: formatRis };

/** The citation of a page for libraries, beside the page. */
export const getStaticPaths = (async () =>
  (await queryAllPages())
    .map((page) => ({ ...page, works: toWorks(page) }))
    .filter(({ works }) => works.length > 0)
    .flatMap(({ locale, path, works }) =>
      Object.entries(FORMATS).map(([format, write]) => ({
        params: { page: `${locale === locales[0].code ? '' : `/${locale}`}${path}`.slice(1, -1), format },
        props: { text: write(works) },
      })),
    )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
