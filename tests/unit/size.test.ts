import { describe, expect, it } from 'vitest';
import { findSizeFaults } from '../helpers/size.ts';

const find = (...files: [string, string][]) => findSizeFaults(new Map(files));

describe('the check of sizes and names', () => {
  it.each([
    ['src/a.css', 'p {}\n'.repeat(201), 'src/a.css has 201 lines, more than 200; split it.'],
    ['src/a.ts', 'function go(a, b, c, d, e) {}', 'src/a.ts: go takes 5 parameters'],
    [
      'src/a.ts',
      'const go = <T>(a: T, b = [1, 2], { c }: { c: T }, d: () => void, e?: T) => a;',
      'go takes 5 parameters',
    ],
    ['src/A.astro', '---\nconst go = (a, b, c, d, e) => a;\n---\n<p>', 'src/A.astro: go takes 5 parameters'],
    ['src/a.ts', 'class A { go(a, b, c, d, ...e) {} }', 'src/a.ts: go takes 5 parameters'],
  ])('finds a fault planted in %s', (file, text, fault) => {
    expect(find([file, text]).join('\n')).toContain(fault);
  });

  it('finds functions of one name in two modules', () => {
    expect(find(['src/a.ts', 'export function go() {}'], ['src/b.ts', 'export const go = async () => 1;'])).toEqual([
      'go is exported by src/a.ts and src/b.ts; a name is one thing.',
    ]);
  });

  it.each<[string, [string, string][]]>([
    [
      'four parameters',
      [['src/a.ts', 'const go = ({ a, b, c }: { a: 1; b: 2; c: 3 }, d = [1, 2, 3, 4, 5], e = 1) => a;']],
    ],
    ['a type of five', [['src/a.ts', 'type Go = (a: 1, b: 2, c: 3, d: 4, e: 5) => void;']]],
    ['200 lines', [['src/a.ts', 'go();\n'.repeat(200)]]],
    [
      'what every page exports',
      [
        ['src/pages/a.ts', 'export const GET = () => 1;'],
        ['src/pages/b.ts', 'export const GET = () => 1;'],
      ],
    ],
    [
      'a name that is not exported',
      [
        ['src/a.ts', 'const go = () => 1;'],
        ['src/b.ts', 'export const go = () => 1;'],
      ],
    ],
  ])('finds nothing wrong with %s', (_, files) => {
    expect(find(...files)).toEqual([]);
  });
});
