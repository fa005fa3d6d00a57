import { locales } from '../i18n/locales.ts';
import type { Resource } from '../schemas/dataPackage.ts';

/** A source with the language of its title, where the page is in another. */
function markLanguage(source: Resource['sources'][number], language: string, locale: string): typeof source {
  return { ...source, ...(language !== locale && { lang: language }) };
}

/**
 * A table with its words in a language. The file itself says them in the first one, as its specification asks.
 * @param miss is told of each field that is missing, such as `words.es.title`; without it the first one throws
 */
export function translateResource(
  resource: Resource,
  locale: string,
  miss: (field: string) => void = (field) => {
    throw new Error(`content/data/datapackage.json: the dataset ${resource.name} has no ${field}; write it.`);
  },
): Resource {
  const first = locales[0].code;
  if (locale === first) {
    const sources = resource.sources.map((source) => markLanguage(source, source.language ?? first, locale));
    return { ...resource, sources };
  }
  const words = resource.words[locale];
  if (!words) {
    miss(`words.${locale}`);
    return resource;
  }
  const pick = (word: string | undefined, field: string): string => {
    if (word === undefined) miss(`words.${locale}.${field}`);
    return word ?? '';
  };
  const { title, description, edition, caveats, sources, licenses, transformations, fields } = words;
  return {
    ...resource,
    title,
    description,
    edition,
    caveats: resource.caveats.map((_, i) => pick(caveats[i], `caveats[${i}]`)),
    sources: resource.sources.map((source, i) => {
      const own = sources ? pick(sources[i], `sources[${i}]`) : source.title;
      return markLanguage(
        { ...source, title: own },
        own === source.title ? (source.language ?? first) : locale,
        locale,
      );
    }),
    licenses: resource.licenses.map((licence, i) => ({ ...licence, title: pick(licenses[i], `licenses[${i}]`) })),
    provenance: resource.provenance.map((origin, i) => ({
      ...origin,
      transformation: pick(transformations[i], `transformations[${i}]`),
    })),
    schema: {
      ...resource.schema,
      fields: resource.schema.fields.map(({ unit, description: told, ...field }) => {
        const own = fields[field.name];
        const say = (name: 'title' | 'unit' | 'description') => pick(own?.[name], `fields.${field.name}.${name}`);
        return {
          ...field,
          title: say('title'),
          ...(unit && { unit: say('unit') }),
          ...(told && { description: say('description') }),
        };
      }),
    },
  };
}
