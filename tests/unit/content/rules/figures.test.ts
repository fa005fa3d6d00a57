import { describe, expect, it } from 'vitest';
import { listLoneFigures } from '../../../../src/content/rules/figures.ts';
import { getLocale } from '../../../../src/i18n/locales.ts';

const compare = (en: string, es: string) => [
  listLoneFigures({ text: en, locale: 'en' }, { text: es, locale: 'es' }, true),
  listLoneFigures({ text: es, locale: 'es' }, { text: en, locale: 'en' }, true),
];

describe('figures of two languages', () => {
  it.each([
    ['3.4 million barrels', '3,4 millones de barriles'],
    ['10,000 people', '10.000 personas'],
    ['$18 billion', '18.000 millones de dólares'],
    ['from 10 to 44 billion', 'de 10.000 a 44.000 millones'],
    ['eight in ten', 'ocho de cada diez'],
    ['six ministers', '6 ministros'],
    ['on 5 May 2016', 'el 5 de mayo de 2016'],
    ['It may rain. In June 17 per cent', 'Puede llover. En junio, 17 %'],
    ['both sides', 'los dos lados'],
  ])('%s is %s', (en, es) => {
    expect(compare(en, es)).toEqual([[], []]);
  });

  it.each([
    ['3.4 million barrels', '3,5 millones de barriles', ['3.4 million barrels'], ['3,5 millones de barriles']],
    ['17 per cent', '17 % en 2016', [], ['2016']],
    ['seven ministers', 'nueve ministros', ['seven'], ['nueve']],
    ['on 5 May 2016', 'el 5 de marzo de 2016', ['May'], ['marzo']],
  ])('%s is not %s', (en, es, here, there) => {
    expect(compare(en, es)).toEqual([here, there]);
  });
});

describe('Spanish', () => {
  const { slips } = getLocale('es').rules;
  const find = (text: string) => slips.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(([found]) => found));

  it.each([
    ['Lo llamó “mando”.', ['“mando”']],
    ['Cayó 5.7 % en 2015.', ['5.7']],
    ['Debía un billón, o dos billones.', ['billón', 'billones']],
  ])('has no signs of English in %s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each(['Lo llamó «el “mando” doble».', 'Cayó 5,7 % hasta 10.000.', 'Todo cambió en 2016.', 'Un billete.'])(
    'has %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});
