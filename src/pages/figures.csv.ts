import { queryClaims } from '../components/query/queryClaims.ts';
import { describeTest } from '../data/describeTest.ts';
import { formatCsv } from '../data/formatCsv.ts';

/** The ledger as a table, a row for each test; a claim that cannot be tested has one row. */
export async function GET() {
  const claims = await queryClaims();
  const rows = claims.flatMap(({ id, data }) => {
    const { tests, said, by, unit, explanation } = data;
    const own = [
      id,
      data.paragraph,
      data.group,
      said['en'],
      by['en'],
      data.value === undefined ? '' : data.relation,
      data.value ?? '',
      (unit?.['en'] ?? '').replace('#', '…'),
    ];
    const after = [data.verdict, explanation['en']];
    return tests.length === 0
      ? [[...own, '', '', '', '', ...after]]
      : tests.map((test) => [
          ...own,
          test.as,
          test.label['en'],
          test.found,
          `${test.data}.csv: ${describeTest(test)}`,
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
}
