// What a page says of itself to machines that read JSON-LD. One root object of one plain type, because some readers take
// nothing else. A date that is not established is left out.

import { lacksLicence } from '../data/formatDataSource.ts';
import { getLocale } from '../i18n/locales.ts';
import type { Analysis } from '../schemas/analysis.ts';
import type { Verdict } from '../schemas/claim.ts';
import { site } from '../site.ts';
import { toUrl } from './address.ts';
import { ICON_SIZE } from './drawIcon.ts';
import type { PageKind, SitePage } from './page.ts';

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

/** Made of an analysis, which they do not retell: what is ours, or a list of files. */
const NOT_RETOLD: readonly PageKind[] = ['check', 'judgement', 'editions'];

/** @param images absolute addresses of its preview card in each shape */
export function toJsonLd(page: SitePage, images: readonly string[]): Record<string, unknown> {
  const { kind, cited: title, description, url, locale, retells, published, updated } = page;
  const dates = { ...(published && { datePublished: published }), ...(updated && { dateModified: updated }) };
  const home = toUrl('/', locale);
  const organization = { '@type': 'Organization', name: site.publisher, url: home };
  // Some take a logo only where it says that it is square.
  const logo = { '@type': 'ImageObject', url: toUrl('/apple-touch-icon.png'), width: ICON_SIZE, height: ICON_SIZE };
  const about = {
    headline: title,
    description,
    image: images,
    url,
    inLanguage: getLocale(locale).tag,
    license: site.licence.url,
    publisher: { ...organization, logo },
  };
  const context = { '@context': 'https://schema.org' };
  if (!retells || NOT_RETOLD.includes(kind)) {
    const based = retells && { isBasedOn: toWork(retells.analysis.original) };
    return { ...context, '@type': 'WebPage', name: title, ...about, ...dates, author: organization, ...based };
  }
  const { analysis, whole, number } = retells;
  return {
    ...context,
    '@type': 'NewsArticle',
    ...about,
    ...dates,
    author: organization,
    isBasedOn: toWork(analysis.original),
    // The whole links to its parts, each of which says here what it is a part of.
    ...(kind !== 'explainer' && { isPartOf: toArticle(whole), ...(number && { position: number }) }),
  };
}

/** As the content of a script element, which no text in it can end. */
export const formatJsonLd = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Where a page stands, from the first page on; nothing where nothing stands above it.
 * @param pages every page of the language
 */
function toTrail({ path, url }: SitePage, pages: readonly SitePage[]): object | undefined {
  const trail = pages.filter((one) => one.path.endsWith('/') && path.startsWith(one.path));
  if (path === '/' || !path.endsWith('/')) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail
      .toSorted((a, b) => a.path.length - b.path.length)
      // The last is the page itself, whose address need not be said again.
      .map((one, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: one.title,
        ...(one.url !== url && { item: one.url }),
      })),
  };
}

/**
 * The blocks of a page, a root each: what it is, and where it stands, which a web page can say of itself.
 * @param pages every page of the language
 */
export function toJsonLdBlocks(page: SitePage, images: readonly string[], pages: readonly SitePage[]): object[] {
  const own = toJsonLd(page, images);
  const trail = toTrail(page, pages);
  if (!trail) return [own];
  return own['@type'] === 'WebPage'
    ? [{ ...own, breadcrumb: trail }]
    : [own, { '@context': 'https://schema.org', ...trail }];
}

/** Verdicts that say whether a statement stands. Of a forecast nobody could know it, and reports of the press do not settle it. */
const RATINGS: readonly Verdict[] = ['holds', 'revised', 'roughly', 'depends'];

/** The check of a figure as those read it who collect checks: no grade but our own words. Nothing where no table could test it. */
export function toReviewJsonLd({ claim, retells, url, locale, published, updated }: SitePage): object | undefined {
  if (!claim || !retells || claim.data.verdict === 'untestable') return undefined;
  const { said, by, verdict, explanation } = claim.data;
  const { tag, catalogue } = getLocale(locale);
  const { original } = retells.analysis;
  const organization = (name: string, at?: string) => ({ '@type': 'Organization', name, ...(at && { url: at }) });
  const authors = original.authors.map((name) => ({ '@type': 'Person', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    inLanguage: tag,
    claimReviewed: said[locale],
    reviewBody: explanation[locale],
    author: organization(site.publisher, toUrl('/', locale)),
    datePublished: published,
    ...(updated && { dateModified: updated }),
    itemReviewed: {
      '@type': 'Claim',
      // Whom the analysis names, or does not name, may be neither a person nor a body.
      ...(by[locale] === catalogue.record.analysis
        ? { author: authors.length > 0 ? authors : organization(original.publisher) }
        : { creditText: by[locale] }),
      datePublished: original.date,
      appearance: toWork(original),
    },
    ...(RATINGS.includes(verdict) && {
      reviewRating: { '@type': 'Rating', alternateName: catalogue.claim.verdicts[verdict] },
    }),
  };
}

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
  const { title, url, locale, resources, topic, params, published, updated } = page;
  const terms = resources.flatMap(({ licenses }) => licenses).find(({ path }) => path)?.path;
  // Terms that nobody has read are no licence.
  const license = resources.some(lacksLicence) ? { usageInfo: terms } : { license: terms };
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
    ...(terms && license),
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
    isBasedOn: resources
      .flatMap(({ sources }) => sources)
      // Tables, reports, and what the press wrote.
      .map(({ title, path }) => ({ '@type': 'CreativeWork', name: title, ...(path && { url: path }) })),
    ...(years && { temporalCoverage: [...new Set(years)].join('/') }),
    spatialCoverage: places.length > 1 ? places : (places[0] ?? topic.place),
    ...(measured.length > 0 && {
      variableMeasured: measured.map(({ name, title, unit }) => ({
        '@type': 'PropertyValue',
        name,
        description: title,
        ...(unit && { unitText: unit }),
      })),
    }),
    distribution: files.map(([format, ending]) => ({
      '@type': 'DataDownload',
      encodingFormat: format,
      contentUrl: `${url}${params['id']}.${ending}`,
    })),
  };
}
