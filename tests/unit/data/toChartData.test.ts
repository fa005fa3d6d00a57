import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { chartSchema, type ValueChart } from '../../../src/charts/registry.ts';
import type { Row } from '../../../src/data/row.ts';
import { formatChartCsv, toChartData } from '../../../src/data/toChartData.ts';
import { toMetadata } from '../../../src/data/toMetadata.ts';
import { dataPackageSchema, type Resource } from '../../../src/schemas/dataPackage.ts';
import { checkDescriptor } from '../../gate/checkDescriptor.ts';

const field = (name: string, type: string, more = {}) => ({ name, type, title: name, ...more });
const makeResource = (fields: object[], primaryKey: string | string[]): Resource =>
  dataPackageSchema.shape.resources.element.parse({
    name: 'lamps',
    path: 'lamps.csv',
    title: 'Lamps',
    description: 'Lamps lit.',
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    sources: [{ title: 'Harbour Gazette' }],
    licenses: [{ name: 'not-established', title: 'No licence found' }],
    edition: '1923 edition',
    provenance: [],
    schema: { fields, primaryKey },
  });

const makeChart = (more: object) =>
  chartSchema.parse({
    type: 'line',
    subject: 'oil',
    data: 'lamps',
    x: 'year',
    series: [{ column: 'lit', label: { en: 'Lit' } }],
    y: { unit: { en: 'thousand lamps' }, divisor: 1000 },
    text: { en: { title: 'T', subtitle: 'S', description: 'D' } },
    ...more,
  }) as ValueChart;

const single = makeResource(
  [
    field('lit', 'integer', { unit: 'lamps', constraints: { required: true, minimum: 0 } }),
    field('year', 'integer'),
    field('note', 'string'),
  ],
  'year',
);
const editions = makeResource(
  [
    field('edition', 'string'),
    field('year', 'integer'),
    field('growth', 'number'),
    field('lit', 'number'),
    field('status', 'string'),
  ],
  ['edition', 'year'],
);
const rows: Row[] = [
  { edition: '1921-04', year: 1920, growth: 1, lit: 5, status: 'outturn' },
  { edition: '1923-04', year: 1920, growth: 1, lit: 6, status: 'outturn' },
  { edition: '1924-04', year: 1920, growth: 1, lit: 7, status: 'outturn' },
];
const twoEditions = makeChart({
  y: { unit: { en: 'lamps' } },
  series: ['1921-04', '1923-04'].map((edition) => ({ column: 'lit', where: { edition }, label: { en: edition } })),
});

describe('the data of a chart', () => {
  it('are in the unit of its axis, the years first, with the unit as the name of the column', () => {
    const data = toChartData(makeChart({}), single, [
      { year: 1920, lit: 1234.1, note: 'dark, "very"' },
      { year: 1921, lit: null, note: null },
    ]);
    expect(formatChartCsv(data)).toBe('year,thousand_lamps,note\n1920,1.2341,"dark, ""very"""\n1921,,\n');
    expect(data.fields[1]).toMatchObject({ type: 'number', unit: 'thousand lamps', constraints: { required: true } });
    expect(data.primaryKey).toEqual(['year']);
  });

  it('are the editions that it shows, one row a value, without the columns that it does not show', () => {
    const data = toChartData(twoEditions, editions, rows);
    expect(formatChartCsv(data)).toBe('year,edition,lit,status\n1920,1921-04,5,outturn\n1920,1923-04,6,outturn\n');
    expect(data.primaryKey).toEqual(['year', 'edition']);
  });

  it('are without a column that no series draws, also where a year has one row', () => {
    const share = makeResource(
      [field('year', 'integer'), field('lit', 'integer'), field('share', 'number', { unit: 'per cent' })],
      'year',
    );
    const data = toChartData(makeChart({}), share, [{ year: 1920, lit: 1200, share: 52 }]);
    expect(formatChartCsv(data)).toBe('year,thousand_lamps\n1920,1.2\n');
    expect(data.measured.map(({ name, unit }) => [name, unit])).toEqual([['thousand_lamps', 'thousand lamps']]);
  });

  it('leave a number that a series is chosen by as it is', () => {
    const chart = makeChart({
      type: 'list',
      x: 'edition',
      series: [{ column: 'lit', where: { year: '1920' }, label: { en: 'Lit' } }],
    });
    expect(formatChartCsv(toChartData(chart, editions, rows.slice(0, 1)))).toBe(
      'edition,year,thousand_lamps,status\n1921-04,1920,0.005,outturn\n',
    );
  });

  it('can be read again as they were', () => {
    const data = toChartData(makeChart({ y: { unit: { en: 'lamps' } } }), single, [
      { year: 1920, lit: 1, note: 'a\nb,"c"' },
    ]);
    expect(parse(formatChartCsv(data))).toEqual([
      ['year', 'lit', 'note'],
      ['1920', '1', 'a\nb,"c"'],
    ]);
  });

  it('come with a description that the specification allows, with licence, warning and citation', () => {
    const metadata = toMetadata({
      id: 'lamp-count',
      title: 'Lamps went out',
      homepage: 'https://example.org/charts/lamp-count/',
      notes: ['Counted at midnight.'],
      resource: single,
      data: toChartData(makeChart({}), single, []),
      citation: 'Data: Harbour Gazette.',
      warning: 'Ask first.',
    });
    expect(checkDescriptor(metadata, 'resource', 'metadata')).toEqual([]);
    expect(metadata).toMatchObject({
      path: 'lamp-count.csv',
      licenses: [{ name: 'not-established' }],
      warning: 'Ask first.',
      citation: 'Data: Harbour Gazette.',
      caveats: ['Counted at midnight.'],
      schema: { primaryKey: ['year'] },
    });
    expect(
      checkDescriptor({ ...metadata, schema: { fields: [{ title: 'x' }] } }, 'resource', 'metadata').length,
    ).toBeGreaterThan(0);
  });
});
