import { expect, it } from 'vitest';
import { toPrintIndex } from '../../../src/site/toPrintIndex.ts';

it('has what one analysis names, in the order of the language, each with its passages in the order of the text', () => {
  const named = (name: string, ...paragraphs: string[]) => ({ name, href: '#', paragraphs, forms: [name] });
  const index = toPrintIndex(
    [named('Zulia', 'A-04', 'B-01', 'A-03'), named('Ávila', 'A-05'), named('Oslo', 'B-01')],
    ['A-03', 'A-04', 'A-05'],
    'es',
  );
  expect(index.map(({ name, passages }) => [name, passages])).toEqual([
    ['Ávila', ['a-05']],
    ['Zulia', ['a-03', 'a-04']],
  ]);
});
