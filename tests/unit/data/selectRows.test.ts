import { describe, expect, it } from 'vitest';
import { selectRows } from '../../../src/data/selectRows.ts';
import { formatChartCsv, toChartData } from '../../../src/data/toChartData.ts';
import { toSeries } from '../../../src/data/toSeries.ts';
import { toTable } from '../../../src/data/toTable.ts';
import { makeChart, makeRows, readValueChart, valueCharts } from '../charts/fixture.ts';

const of = (edition: string) => ({ column: 'value', where: { edition }, label: { en: edition } });

describe('what a chart draws of its table', () => {
  it('is the rows that its series choose, in the unit of its axis, with their status', () => {
    const chart = makeChart({ series: [of('new'), of('old')], y: { unit: { en: 'u' }, divisor: 1000 } });
    const rows = [
      ...makeRows(2000, [500, null], { edition: 'old', beside: 1 }),
      ...makeRows(2000, [700], { edition: 'new', status: 'projection' }),
      ...makeRows(2000, [900], { edition: 'other' }),
    ];
    expect(selectRows(chart, rows).map(({ series, key, value, status }) => [series, key, value, status])).toEqual([
      [1, 2000, 0.5, undefined],
      [1, 2001, null, undefined],
      [0, 2000, 0.7, 'projection'],
    ]);
  });

  it('is no column of words, and none that is missing', () => {
    expect(() => selectRows(makeChart(), [{ year: 2000, value: 'six' }])).toThrow('holds no numbers');
    expect(() => selectRows(makeChart(), [{ year: 2000 }])).toThrow('holds no numbers');
  });
});

describe.each(valueCharts)('the chart %s', (id) => {
  const { chart, resource, rows } = readValueChart(id);
  const drawn = selectRows(chart, rows).flatMap(({ value }) => value ?? []);

  it('has as many values in its table and its file as in its drawing', () => {
    const data = toChartData(chart, resource, rows);
    const filed = data.measured.flatMap(({ name }) => {
      const i = data.fields.findIndex((field) => field.name === name);
      return data.rows.flatMap((cells) => cells[i] ?? []);
    });
    expect(toTable(chart, resource, rows, 'en').count).toBe(drawn.length);
    expect(filed.map(Number).sort()).toEqual(drawn.map((value) => Number(value.toPrecision(12))).sort());
    if (chart.type !== 'list')
      expect(toSeries(chart, rows, 'en').flatMap(({ data }) => data.flatMap(({ value }) => value ?? []))).toHaveLength(
        drawn.length,
      );
  });

  it('names the columns of its file in its metadata', () => {
    const data = toChartData(chart, resource, rows);
    const [head = ''] = formatChartCsv(data).split('\n');
    expect(data.measured.length).toBeGreaterThan(0);
    expect(head.split(',')).toEqual(expect.arrayContaining(data.measured.map(({ name }) => name)));
    expect(data.fields.filter(({ unit }) => unit)).toEqual(data.measured);
  });
});
