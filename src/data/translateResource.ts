import { locales } from '../i18n/locales.ts';
import type { Resource } from '../schemas/dataPackage.ts';

/**
 * A table with its words in a language. The file itself says them in the first one, as its specification asks.
 * @throws where they are missing
 */
export function translateResource(resource: Resource, locale: string): Resource {
  if (locale === locales[0].code) return resource;
  const fail = (what: string): never => {
    throw new Error(`content/data/datapackage.json: ${resource.name} has no words.${locale}${what}; write it.`);
  };
  const words = resource.words[locale] ?? fail('');
  const { title, description, edition, caveats, licenses, transformations, fields } = words;
  return {
    ...resource,
    title,
    description,
    edition,
    caveats: resource.caveats.map((_, i) => caveats[i] ?? fail(`.caveats[${i}]`)),
    licenses: resource.licenses.map((licence, i) => ({ ...licence, title: licenses[i] ?? fail(`.licenses[${i}]`) })),
    provenance: resource.provenance.map((origin, i) => ({
      ...origin,
      transformation: transformations[i] ?? fail(`.transformations[${i}]`),
    })),
    schema: {
      ...resource.schema,
      fields: resource.schema.fields.map(({ unit, description: told, ...field }) => {
        const own = fields[field.name] ?? fail(`.fields.${field.name}`);
        const said = (name: 'unit' | 'description') => own[name] ?? fail(`.fields.${field.name}.${name}`);
        return {
          ...field,
          title: own.title,
          ...(unit && { unit: said('unit') }),
          ...(told && { description: said('description') }),
        };
      }),
    },
  };
}
