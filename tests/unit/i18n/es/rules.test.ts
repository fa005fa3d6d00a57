import { describe, expect, it } from 'vitest';
import { findWeighty, isSame, readQuantities } from '../../../../src/content/rules/quantities.ts';
import { findUndated } from '../../../../src/content/rules/undated.ts';
import { listUnexplained } from '../../../../src/content/rules/unexplained.ts';
import { checkNumbers } from '../../../../src/data/checkNumbers.ts';
import { formatDate, formatMeasure, formatNumber, formatPeriod } from '../../../../src/i18n/format.ts';
import type { AnyChart } from '../../../../src/schemas/chart.ts';

const read = (text: string) => readQuantities(text, 'es').map(({ size, unit }) => [size, unit]);
const isEqual = (one: string, other: string) => isSame(readQuantities(one, 'es')[0]!, readQuantities(other, 'es')[0]!);

describe('the quantities of a Spanish text', () => {
  it.each([
    [
      'alrededor de 8 % en 2016',
      [
        [8, '%'],
        [2016, ''],
      ],
    ],
    ['1.234,5', [[1234.5, '']]],
    ['unos 18.000 millones de dólares', [[18e9, 'dólares']]],
    ['3,4 millones de barriles diarios', [[3.4e6, 'barriles']]],
    ['tres millones de barriles diarios', [[3e6, 'barriles']]],
    [
      'un millón, mil millones, dos mil millones y varios millones',
      [
        [1e6, ''],
        [1e9, ''],
        [2e9, ''],
        ['varios millones', ''],
      ],
    ],
    [
      '120.000 barriles diarios y, en tres meses, 240.000',
      [
        [120_000, 'barriles'],
        [3, ''],
        [240_000, ''],
      ],
    ],
    ['más de tres cuartas partes', [[0.75, 'share']]],
    [
      'menos de una cuarta parte, un tercio, casi la mitad',
      [
        [0.25, 'share'],
        [1 / 3, 'share'],
        [0.5, 'share'],
      ],
    ],
    ['más de uno de cada cinco venezolanos', [[0.2, 'share']]],
    ['dos venezolanos de cada cinco', [[0.4, 'share']]],
    ['Miles de millones de dólares', [['miles de millones', 'dólares']]],
    ['el cuarto hombre, la tercera vez, en promedio y a medias, según un general', []],
  ])('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  it('weigh where they have a unit or are large', () => {
    const text =
      'En 2015 tres hombres ganaron millones con 3,4 millones de barriles, 5,7 %, la quinta parte, un tercio de 3400, 65.374 y mil millones.';
    expect(findWeighty(text, 'es').map(({ text }) => text)).toEqual([
      'millones',
      '3,4 millones de barriles',
      '5,7 %',
      'un tercio',
      '65.374',
      'mil millones',
    ]);
    expect(findWeighty(text, 'es')[1]).toMatchObject({ size: 3.4e6, unit: 'barriles' });
  });

  it.each([
    ['7 %', '5,7 %', false],
    ['4 millones', '3,4 millones', false],
    ['8 %', '8 barriles', false],
    ['dos millones de dólares', '$ 2 millones', true],
    ['una cuarta parte', 'uno de cada cuatro', true],
    ['un cuarto', 'una cuarta parte', true],
  ])('“%s” and “%s” are the same: %s', (one, other, same) => {
    expect(isEqual(one, other)).toBe(same);
  });
});

describe('the numbers of a Spanish description', () => {
  const rows = [
    { year: 2016, value: 2573 },
    { year: 2021, value: 664.8 },
  ];
  const chart = {
    x: 'year',
    series: [{ column: 'value', where: {} }],
    y: { unit: {}, divisor: 1 },
  } as unknown as AnyChart;
  it.each([
    ['De 2573 en 2016 bajó a 664,8 en 2021.', []],
    ['En 2016, la producción fue de 2573 y en 2021 de 665.', []],
    ['En 2021 fue de 2573 barriles.', ['2573 in 2021']],
    ['Fue de 2573 barriles diarios en 2021.', ['2573 in 2021']],
    ['Fue de 664.8 en 2021.', ['664', '8']],
  ])('%s', (text, strangers) => {
    expect(checkNumbers(text, chart, rows, 'es')).toEqual(strangers);
  });
});

describe('Spanish words', () => {
  it.each([
    ['La autoridad electoral (CNE) no respondió.', []],
    ['La deuda de PDVSA creció.', ['PDVSA']],
    ['PDVSA, la petrolera estatal, debe dinero.', []],
    ['La petrolera estatal PDVSA debe dinero.', []],
    ['Una encuesta, ELANS (el Estudio Latinoamericano de Nutrición y Salud), lo mostró.', []],
    ['En el siglo XIX, EE. UU. y la ONU no existían aún.', []],
  ])('beside a name say what it is: %s', (text, names) => {
    expect(listUnexplained({ text, terms: [], names: [] }, 'es')).toEqual(names);
  });

  it.each([
    ['Ahora son más.', 'Ahora'],
    ['Según los datos más recientes', 'más recientes'],
    ['El anhelo y la ahorita', undefined],
    ['Hoy, en 2026, son más.', undefined],
  ])('of the day of reading have a date: %s', (text, word) => {
    expect(findUndated(text)).toBe(word);
  });
});

describe('Spanish numbers and dates', () => {
  it.each([
    [1234.5, '1234,5'],
    [3400, '3400'],
    [12_345.6, '12.345,6'],
    [-8, '−8'],
  ])('%d is %s', (value, words) => {
    expect(formatNumber(value, 'es')).toBe(words);
  });

  it('are in words', () => {
    expect(formatDate('2022-03-06', 'es')).toBe('6 de marzo de 2022');
    expect(formatMeasure(8, '% anual', 'es')).toBe('8\u00a0% anual');
    expect(formatDate('2016-08', 'es')).toBe('agosto de 2016');
    expect(formatPeriod('2026-01-03', '2026-01-05', 'es')).toBe('3–5 de enero de 2026');
    expect(formatPeriod('2024-07-29', '2024-09', 'es')).toBe('29 de julio de 2024 a septiembre de 2024');
  });
});
