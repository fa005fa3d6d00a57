import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSVG } from 'uqr';
import { queryAllPages } from '../../components/query/queryPages.ts';
import { toPageUrl } from '../../components/query/queryWorks.ts';
import { locales } from '../../i18n/locales.ts';

/** The address of a page as a QR code, beside the page. */
export const getStaticPaths = (async () =>
  (await queryAllPages())
    .filter(({ path }) => path.endsWith('/'))
    .map((page) => ({
      params: {
        page: `${page.locale === locales[0].code ? '' : `/${page.locale}`}${page.path}`.slice(1, -1) || undefined,
      },
      props: { address: toPageUrl(page) },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ address: string }> = ({ props: { address } }) =>
  new Response(renderSVG(address, { ecc: 'L', border: 4, pixelSize: 1 }));
