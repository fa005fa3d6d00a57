import type { APIRoute } from 'astro';
import { queryClaims } from '../../components/query/queryClaims.ts';
import { queryRoutes } from '../../components/query/queryPages.ts';
import { describeTest } from '../../data/describeTest.ts';
import { formatCsv } from '../../data/formatCsv.ts';
import type { SitePage } from '../../site/page.ts';

export const getStaticPaths = () => queryRoutes('home');

/** The ledger as a table, a row for each test; a claim that cannot be tested has one row. */
export const GET: APIRoute<{ page: SitePage }> = async ({ props: { page } }) => {
  const { locale } = page;
  const claims = await queryClaims();
  const rows = claims.flatMap(({ id, data }) => {
    const { tests, said, by, unit, explanation } = data;
    const own = [
      id,
      data.paragraph,
      data.group,
      said[locale],
      by[locale],
      data.value === undefined ? '' : data.relation,
      data.value ?? '',
      (unit?.[locale] ?? '').replace('#', '…'),
    ];
    const after = [data.verdict, explanation[locale]];
    return tests.length === 0
      ? [[...own, '', '', '', '', ...after]]
      : tests.map((test) => [
          ...own,
          test.as,
          test.label[locale],
          test.found,
          `${test.data}.csv: ${describeTest(test, locale)}`,
          ...after,
        ]);
  });
  const header = [
    'claim',
    'paragraph',
    'group',
    'said',
    'said_by',
    'relation',
    'value',
    'unit',
    'test',
    'series',
    'found',
    'arithmetic',
    'verdict',
    'explanation',
  ];
  return new Response(formatCsv([header, ...rows]));
};
