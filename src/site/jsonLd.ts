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
  const { analysis, whole, number } = retells;
  return {
    ...context,
    '@type': 'NewsArticle',
    ...about,
    datePublished: published,
    ...(updated && { dateModified: updated }),
    author: organization,
    isBasedOn: toWork(analysis.original),
    // The whole links to its parts, each of which says here what it is a part of.
    ...(kind !== 'explainer' && { isPartOf: toArticle(whole), ...(number && { position: number }) }),
  };
}

/** As the content of a script element, which no text in it can end. */
export const formatJsonLd = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

interface Figures {
  /** 50 to 5000 characters. */
  description: string;
  /** First and last year. */
  years?: readonly [number, number] | undefined;
  places: readonly string[];
  /** The columns of the files that hold the figures. */
  measured: readonly { name: string; title: string; unit?: string | undefined }[];
}

/** The page of a chart is a data set with files to take away. */
export function toDatasetJsonLd(page: SitePage, { description, years, places, measured }: Figures): object {
  const { title, url, locale, resources, topic, params } = page;
  const license = resources.flatMap(({ licenses }) => licenses).find(({ path }) => path)?.path;
  const files = [
    ['text/csv', 'csv'],
    ['application/json', 'metadata.json'],
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    url,
    inLanguage: getLocale(locale).tag,
    creator: { '@type': 'Organization', name: site.publisher, url: toUrl('/') },
    ...(license && { license }),
    isBasedOn: resources
      .flatMap(({ sources }) => sources)
      .map(({ title, path }) => ({ '@type': 'Dataset', name: title, ...(path && { url: path }) })),
    ...(years && { temporalCoverage: [...new Set(years)].join('/') }),
    spatialCoverage: places.length > 1 ? places : (places[0] ?? topic.place),
    variableMeasured: measured.map(({ name, title, unit }) => ({
      '@type': 'PropertyValue',
      name,
      description: title,
      ...(unit && { unitText: unit }),
    })),
    distribution: files.map(([format, ending]) => ({
      '@type': 'DataDownload',
      encodingFormat: format,
      contentUrl: `${url}${params['id']}.${ending}`,
    })),
  };
}
