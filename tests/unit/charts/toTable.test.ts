import { expect, it } from 'vitest';
import { toTable } from '../../../src/charts/toTable.ts';
import type { Resource } from '../../../src/schemas/dataPackage.ts';
import { makeChart, makeRows } from './fixture.ts';

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
    ...makeRows(2013, [1.25, null], { edition: '2015-04', status: 'outturn' }),
    ...makeRows(2015, [-8], { edition: '2016-04', status: 'projection' }),
  ];
  expect(toTable(chart, resource, rows, 'en')).toEqual({
    columns: ['Year', 'Size (kg)', 'Edition'],
    rows: [
      ['2013', '1.3', 'April 2015'],
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

it('names the rows of a list and orders them as the drawing does, and leaves out what the names say', () => {
  const chart = makeChart({
    type: 'list',
    x: 'edition',
    labels: { '2016-10': { en: 'The last\nof them' } },
    series: [{ column: 'value', where: { year: '2016' }, label: { en: 'Size' } }],
  });
  const rows = [
    { edition: '2015-04', year: 2016, value: -6, status: 'projection' },
    { edition: '2016-10', year: 2016, value: -8, status: 'outturn' },
  ];
  expect(toTable(chart, resource, rows, 'en')).toEqual({
    columns: ['Edition', 'Size (kg)'],
    rows: [
      ['The last, of them', '−8'],
      ['April 2015', 'forecast −6'],
    ],
    count: 2,
  });
});

it('shows values in the unit of the chart', () => {
  const chart = makeChart({ y: { unit: { en: 'tonnes' }, divisor: 1000 } });
  const plain = { schema: { fields: resource.schema.fields.slice(1, 3) } } as unknown as Resource;
  const { columns, rows } = toTable(chart, plain, makeRows(2000, [664.8]), 'en');
  expect([columns[1], rows[0]?.[1]]).toEqual(['Size (tonnes)', '0.66']);
});
