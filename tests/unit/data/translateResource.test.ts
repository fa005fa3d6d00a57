import { describe, expect, it } from 'vitest';
import { translateResource } from '../../../src/data/translateResource.ts';
import type { Resource } from '../../../src/schemas/dataPackage.ts';

const table = {
  name: 'lamps',
  title: 'Lamps',
  description: 'Lamps lit.',
  edition: '1923 edition',
  caveats: ['Some were out.'],
  sources: [{ title: 'Board of lamps', path: 'https://lamps.example/' }],
  licenses: [{ name: 'CC0', title: 'No rights' }],
  provenance: [],
  schema: { fields: [{ name: 'lit', title: 'Lit', unit: 'lamps' }] },
} as unknown as Resource;
const words = {
  title: 'Lámparas',
  description: 'Lámparas encendidas.',
  edition: 'edición de 1923',
  caveats: ['Algunas no.'],
  sources: ['Junta de faros'],
  licenses: ['Sin derechos'],
  transformations: [],
  fields: { lit: { title: 'Encendidas', unit: 'lámparas' } },
};
const translate = (es: object) => translateResource({ ...table, words: { es } } as unknown as Resource, 'es');

describe('a table in another language', () => {
  it('says everything in its words, and is itself in the first', () => {
    expect(translate(words)).toMatchObject({
      name: 'lamps',
      title: 'Lámparas',
      edition: 'edición de 1923',
      caveats: ['Algunas no.'],
      sources: [{ title: 'Junta de faros', path: 'https://lamps.example/' }],
      licenses: [{ name: 'CC0', title: 'Sin derechos' }],
      schema: { fields: [{ name: 'lit', title: 'Encendidas', unit: 'lámparas' }] },
    });
    expect(translateResource(table, 'en')).toEqual(table);
    // A title that every language writes alike is in the first.
    const alike = table.sources.map((source) => ({ ...source, lang: 'en' }));
    expect(translate({ ...words, sources: undefined }).sources).toEqual(alike);
  });

  it.each([
    ['words.es', undefined],
    ['words.es.caveats[0]', { ...words, caveats: [] }],
    ['words.es.licenses[0]', { ...words, licenses: [] }],
    ['words.es.fields.lit.title', { ...words, fields: {} }],
    ['words.es.fields.lit.unit', { ...words, fields: { lit: { title: 'Encendidas' } } }],
  ])('needs %s', (place, es) => {
    expect(() => translate(es as object)).toThrow(
      `content/data/datapackage.json: the dataset lamps has no ${place}; write it.`,
    );
  });
});
