import { expect, it } from 'vitest';
import { toTable } from '../../../src/data/toTable.ts';
import type { Resource } from '../../../src/schemas/dataPackage.ts';
import { makeChart, makeChartOf, makeRows } from '../charts/fixture.ts';

const field = (name: string, type: string, title: string, unit?: string) => ({
  name,
  type,
  title,
  unit,
  constraints: {},
});
const resource = {
  schema: {
    fields: [
      field('edition', 'string', 'Edition'),
      field('year', 'integer', 'Year'),
      field('value', 'number', 'Size', 'kg'),
      field('status', 'string', 'Status'),
    ],
  },
} as unknown as Resource;
const of = (edition: string, en: string) => ({ column: 'value', where: { edition }, label: { en } });

it('gives each year a row, with its edition and the word forecast before a projection', () => {
  const chart = makeChart({ series: [of('2015-04', 'old'), of('2016-04', 'new')] });
  const rows = [
    ...makeRows(2013, [1.2, null], { edition: '2015-04', status: 'outturn' }),
    ...makeRows(2015, [-8], { edition: '2016-04', status: 'projection' }),
  ];
  expect(toTable(chart, resource, rows, 'en')).toEqual({
    columns: ['Year', 'Size (kg)', 'Edition'],
    rows: [
      ['2013', '1.2', 'April 2015'],
      ['2014', 'no value', 'April 2015'],
      ['2015', 'forecast −8', 'April 2016'],
    ],
    count: 2,
  });
});

it('sets two editions of the same years side by side, and leaves open what one of them lacks', () => {
  const chart = makeChart({ series: [of('2025-10', 'Now'), of('2021-10', 'Then')] });
  const rows = [...makeRows(2020, [26], { edition: '2021-10' }), ...makeRows(2020, [25, 27], { edition: '2025-10' })];
  expect(toTable(chart, resource, rows, 'en')).toEqual({
    columns: ['Year', 'Now, October 2025 (kg)', 'Then, October 2021 (kg)'],
    rows: [
      ['2020', '25', '26'],
      ['2021', '27', ''],
    ],
    count: 3,
  });
});

it('names the rows of a list and orders them as the drawing does, with values as given, and leaves out what the names say', () => {
  const chart = makeChartOf('list', {
    x: 'edition',
    labels: { '2016-10': { en: 'The last\nof them' } },
    series: [{ column: 'value', where: { year: '2016' }, label: { en: 'Size' } }],
  });
  const rows = [
    { edition: '2015-04', year: 2016, value: -6, status: 'projection' },
    { edition: '2016-10', year: 2016, value: -8.125, status: 'outturn' },
  ];
  expect(toTable(chart, resource, rows, 'en')).toEqual({
    columns: ['Edition', 'Size (kg)'],
    rows: [
      ['The last, of them', '−8.125'],
      ['April 2015', 'forecast −6'],
    ],
    count: 2,
  });
});

it('shows what the chart draws in the unit of its axis, and nothing of the columns that it does not draw', () => {
  const chart = makeChart({ y: { unit: { en: 'tonnes' }, divisor: 1000 } });
  const share = field('share', 'number', 'Share', 'per cent');
  const wide = { schema: { fields: [...resource.schema.fields.slice(1, 3), share] } } as unknown as Resource;
  expect(toTable(chart, wide, makeRows(2000, [664.8], { share: 52 }), 'en')).toEqual({
    columns: ['Year', 'Size (tonnes)'],
    rows: [['2000', '0.66']],
    count: 1,
  });
});

it.each([
  [
    'a value of a year with a decimal, a large one whole, and none as zero',
    [0.54, 0.5, -3.894, 254.949, 65374.082, 0.04],
    1,
    ['0.54', '0.5', '−3.9', '254.9', '65,374', '0.04'],
  ],
  [
    'a divided value never as zero',
    [7323, 626, 4, 3078217, 0],
    1_000_000,
    ['0.0073', '0.00063', '0.000004', '3.08', '0'],
  ],
  ['a large divided value with two decimals', [-12345678], 1000, ['−12,345.68']],
])('shows %s', (_, values, divisor, shown) => {
  const chart = makeChart({ y: { unit: { en: 'tonnes' }, divisor } });
  const { rows } = toTable(chart, resource, makeRows(2000, values, { edition: '2016-04' }), 'en');
  expect(rows.map(([, value]) => value)).toEqual(shown);
});
