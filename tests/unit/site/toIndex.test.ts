import { describe, expect, it } from 'vitest';
import { invertName, toIndex } from '../../../src/site/toIndex.ts';

const part = (year: string, number: number, ...paragraphs: string[]) => ({
  year,
  number,
  title: `Part ${number}`,
  href: `/${year}/${number}/`,
  paragraphs,
});
const parts = [part('2016', 1, 'A-1', 'A-2'), part('2016', 2, 'A-3'), part('2022', 1, 'B-1')];
const named = (name: string, ...paragraphs: string[]) => ({ name, href: `#${name}`, paragraphs });

describe('the index', () => {
  it('stands in the order of the language, accents aside, under its letters', () => {
    const names = ['Ñame', 'Zulia', 'Ávila', '“Empire”', 'Azul', 'Naval'].map((name) => named(name, 'A-1'));
    const list = (tag: string) =>
      toIndex(names, parts, tag).map(([letter, own]) => [letter, ...own.map(({ name }) => name)]);
    expect(list('en')).toEqual([
      ['A', 'Ávila', 'Azul'],
      ['E', '“Empire”'],
      ['N', 'Ñame', 'Naval'],
      ['Z', 'Zulia'],
    ]);
    expect(list('es').slice(-3)).toEqual([
      ['N', 'Naval'],
      ['Ñ', 'Ñame'],
      ['Z', 'Zulia'],
    ]);
  });

  it('names each part once, by year, and leaves out what no passage names', () => {
    const index = toIndex([named('Oil', 'A-1', 'A-2', 'B-1'), named('Since', 'C-1')], parts, 'en');
    const [[letter, [oil]] = ['', []], ...others] = index;
    expect([letter, others]).toEqual(['O', []]);
    expect(oil?.places.map(({ year, parts }) => [year, parts.map(({ href }) => href)])).toEqual([
      ['2016', ['/2016/1/']],
      ['2022', ['/2022/1/']],
    ]);
  });

  it.each([
    ['Nicolás Maduro', 'Maduro, Nicolás'],
    ['Vladimir Padrino López', 'Vladimir Padrino López'],
    ['Bolívar', 'Bolívar'],
  ])('turns the name of %s as %s', (name, inverted) => {
    expect(invertName(name)).toBe(inverted);
  });
});
