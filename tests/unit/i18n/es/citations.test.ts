import { expect, it } from 'vitest';
import { formatCitations } from '../../../../src/site/cite/formatCitations.ts';
import { toOwnWork } from '../../../../src/site/cite/works.ts';

const own = toOwnWork({
  id: 'faros',
  title: '¿Quién enciende los faros?',
  url: 'https://faros.example/es/',
  date: '2026-11-23',
  publisher: 'Faros',
  language: 'es',
});
const two = {
  ...own,
  author: [
    { family: 'Pérez', given: 'Ana' },
    { family: 'Lee', given: 'Ann' },
  ],
  issued: { 'date-parts': [[2022, 3]] as [number[]] },
};
const data = toOwnWork({
  ...own,
  id: 'datos',
  url: 'https://faros.example/d/',
  language: 'es',
  publisher: 'Faros',
  type: 'dataset',
});

it('cites in Spanish, in APA', () => {
  expect(formatCitations([own, two, data], 'apa', 'es')).toEqual([
    'Faros. (2026, 23 de noviembre). ¿Quién enciende los faros? https://faros.example/es/',
    'Pérez, A. y Lee, A. (2022, marzo). ¿Quién enciende los faros? Faros. https://faros.example/es/',
    'Faros. (s.\u00a0f.). ¿Quién enciende los faros? [Conjunto de datos]. https://faros.example/d/',
  ]);
});

it('cites in Spanish, in Chicago', () => {
  expect(formatCitations([own, two], 'chicago', 'es')).toEqual([
    'Faros. «¿Quién enciende los faros?» 23 de noviembre de 2026. https://faros.example/es/.',
    'Pérez, Ana y Ann Lee. «¿Quién enciende los faros?» Faros, marzo de 2022. https://faros.example/es/.',
  ]);
});
