// What a page says of itself to machines that read JSON-LD. One root object of one plain type, because some readers take
// nothing else. A date that is not established is left out.

import { getLocale } from '../i18n/locales.ts';
import type { Analysis } from '../schemas/analysis.ts';
import { site } from '../site.ts';
import { toUrl } from './address.ts';
import type { SitePage } from './page.ts';

interface Link {
  title: string;
  url: string;
}

const toWork = ({ title, authors, publisher, date, url }: Analysis['original']) => ({
  '@type': 'Report',
  name: title,
  ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: date,
  ...(url && { url }),
});

const toArticle = ({ title, url }: Link) => ({ '@type': 'NewsArticle', headline: title, url });

/** @param image absolute address of its preview card */
export function toJsonLd(page: SitePage, image: string): Record<string, unknown> {
  const { kind, title, description, url, locale, retells, published, updated } = page;
  const home = toUrl('/', locale);
  const organization = { '@type': 'Organization', name: site.publisher, url: home };
  const about = {
    headline: title,
    description,
    image: [image],
    url,
    inLanguage: getLocale(locale).tag,
    publisher: { ...organization, logo: { '@type': 'ImageObject', url: toUrl('/apple-touch-icon.png') } },
  };
  const context = { '@context': 'https://schema.org' };
  if (!retells) return { ...context, '@type': 'WebPage', name: title, ...about };
  const { analysis, whole, parts, number } = retells;
  return {
    ...context,
    '@type': 'NewsArticle',
    ...about,
    datePublished: published,
    ...(updated && { dateModified: updated }),
    author: organization,
    isBasedOn: toWork(analysis.original),
    ...(kind === 'explainer'
      ? { hasPart: parts.map(toArticle) }
      : { isPartOf: toArticle(whole), ...(number && { position: number }) }),
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
