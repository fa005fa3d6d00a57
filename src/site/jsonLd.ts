// What a page says of itself to machines that read JSON-LD. One root object of one plain type, because some readers take
// nothing else. A date that is not established is left out.

interface Work {
  title: string;
  authors: readonly string[];
  publisher: string;
  /** As precisely as it is established. */
  date: string;
  url?: string | undefined;
}

interface Link {
  title: string;
  url: string;
}

export interface JsonLdInput {
  url: string;
  title: string;
  description: string;
  /** Absolute address; nothing where the page has no card. */
  image?: string | undefined;
  /** Absolute address. */
  logo: string;
  /** BCP 47. */
  language: string;
  publisher: string;
  site: Link;
  article?:
    | {
        published: string;
        updated?: string | undefined;
        original: Work;
        /** The whole of which the page is a part, with its place in it. */
        whole?: (Link & { position?: number }) | undefined;
        parts?: readonly Link[] | undefined;
      }
    | undefined;
}

const toWork = ({ title, authors, publisher, date, url }: Work) => ({
  '@type': 'Report',
  name: title,
  ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: date,
  ...(url && { url }),
});

const toArticle = ({ title, url }: Link) => ({ '@type': 'NewsArticle', headline: title, url });

export function toJsonLd({ article, site, ...page }: JsonLdInput): Record<string, unknown> {
  const { title, description, image, url, language: inLanguage } = page;
  const publisher = {
    '@type': 'Organization',
    name: page.publisher,
    url: site.url,
    logo: { '@type': 'ImageObject', url: page.logo },
  };
  const about = { headline: title, description, ...(image && { image: [image] }), url, inLanguage, publisher };
  const context = { '@context': 'https://schema.org' };
  if (!article) return { ...context, '@type': 'WebPage', name: title, ...about };
  const { published, updated, original, whole, parts } = article;
  return {
    ...context,
    '@type': 'NewsArticle',
    ...about,
    datePublished: published,
    ...(updated && { dateModified: updated }),
    author: { '@type': 'Organization', name: page.publisher, url: site.url },
    isBasedOn: toWork(original),
    ...(whole && { isPartOf: toArticle(whole), ...(whole.position && { position: whole.position }) }),
    ...(parts && { hasPart: parts.map(toArticle) }),
  };
}

/** As the content of a script element, which no text in it can end. */
export const formatJsonLd = (value: Record<string, unknown>): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

interface DatasetInput {
  title: string;
  /** 50 to 5000 characters. */
  description: string;
  url: string;
  language: string;
  publisher: Link;
  /** Left out where no licence was found. */
  license?: string | undefined;
  sources: readonly { title: string; path?: string | undefined }[];
  /** First and last year. */
  years?: readonly [number, number] | undefined;
  /** One or several. */
  places: readonly string[];
  /** The columns of the files that hold the figures. */
  measured: readonly { name: string; title: string; unit?: string | undefined }[];
  files: readonly { format: string; url: string }[];
}

/** A chart page is a data set with files to take away. */
export const toDatasetJsonLd = (input: DatasetInput): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: input.title,
  description: input.description,
  url: input.url,
  inLanguage: input.language,
  creator: { '@type': 'Organization', name: input.publisher.title, url: input.publisher.url },
  ...(input.license && { license: input.license }),
  isBasedOn: input.sources.map(({ title, path }) => ({ '@type': 'Dataset', name: title, ...(path && { url: path }) })),
  ...(input.years && { temporalCoverage: [...new Set(input.years)].join('/') }),
  spatialCoverage: input.places.length === 1 ? input.places[0] : input.places,
  variableMeasured: input.measured.map(({ name, title, unit }) => ({
    '@type': 'PropertyValue',
    name,
    description: title,
    ...(unit && { unitText: unit }),
  })),
  distribution: input.files.map(({ format, url }) => ({
    '@type': 'DataDownload',
    encodingFormat: format,
    contentUrl: url,
  })),
});
