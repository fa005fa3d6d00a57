// Works as CSL items: the form that citation libraries take.

import { findEdition } from '../../data/formatDataSource.ts';
import type { Analysis } from '../../schemas/analysis.ts';
import type { Resource } from '../../schemas/dataPackage.ts';
import { site } from '../../site.ts';

export interface CitedName {
  literal?: string;
  family?: string;
  given?: string;
}

/** A work in the form that citation libraries take, without what they only print. */
export interface CitedWork {
  /** One work, one id, and no two works the same on the whole site: files of several pages end up in one library. */
  id: string;
  type: 'webpage' | 'report' | 'dataset';
  title: string;
  author: CitedName[];
  publisher?: string;
  edition?: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string;
  language?: string;
  /** What it retells and whose that is, for files. */
  note?: string;
}

const toIssued = (date: string): NonNullable<CitedWork['issued']> => ({
  'date-parts': [date.split('-').map(Number)],
});

/**
 * “Phil Gunson” is given and family name; a name of one word stands as it is. Where the family name has several words,
 * no-break spaces hold them together.
 */
export function toName(name: string): CitedName {
  const space = name.lastIndexOf(' ');
  if (space < 0) return { literal: name };
  return { given: name.slice(0, space), family: name.slice(space + 1).replaceAll('\u00a0', ' ') };
}

/** Parts of a name as an id: lower case, with a hyphen between words. */
export const toId = (...parts: (string | undefined)[]) =>
  parts
    .filter(Boolean)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

interface OwnPage {
  /** Short name, for files that list works. */
  id: string;
  title: string;
  url: string;
  /** The day it was published, or last changed, where it has one. */
  date?: string | undefined;
  publisher: string;
  language: string;
  type?: 'webpage' | 'dataset';
  note?: string | undefined;
}

/** A page of ours: its publisher is its author. */
export const toOwnWork = ({
  id,
  title,
  url,
  date,
  publisher,
  language,
  type = 'webpage',
  note,
}: OwnPage): CitedWork => ({
  id,
  type,
  title,
  author: [{ literal: publisher }],
  publisher,
  ...(date && { issued: toIssued(date) }),
  URL: url,
  language,
  ...(note && { note }),
});

/** The work that an explainer retells; its publisher stands for authors who are not established. */
export function toOriginalWork({ original }: Analysis, slug: string): CitedWork {
  const { title, authors, publisher, date, url } = original;
  return {
    id: `${slug}-original`,
    type: url ? 'webpage' : 'report',
    title,
    author: authors.length > 0 ? authors.map(toName) : [{ literal: publisher }],
    publisher,
    ...(url && { URL: url }),
    issued: toIssued(date),
    language: 'en',
  };
}

/** “Publisher, title”, as tables name the original, whole or without what follows a colon. */
export const nameOriginal = ({ original: { publisher, title } }: Analysis): string[] =>
  [title, ...title.split(':', 1)].map((name) => `${publisher}, ${name}`);

/** Articles and reports at an address as pages of the web, which every library reads whole; what has none as a report. */
function toType(type: Resource['sources'][number]['type'], path: string | undefined): CitedWork['type'] {
  if (type === 'article' || (type && path)) return 'webpage';
  return path ? 'dataset' : 'report';
}

/**
 * The works that a table is taken from, each named “Publisher, title”; what is named otherwise is no work that can be
 * looked up, and pages of our own are not cited beside another. The edition of the table is that of its source, where there
 * is only one and no date says the same.
 * @param originals works that are known, by the name that tables give them
 */
export function toSourceWorks(resource: Resource, originals: ReadonlyMap<string, CitedWork> = new Map()): CitedWork[] {
  const { sources } = resource;
  const named = sources.length === 1 ? findEdition(resource) : undefined;
  return sources.flatMap(({ title: source, date, path, type, language }) => {
    const known = originals.get(source);
    if (known) return [known];
    const [, publisher, title] = /^([^,]+), (.+)$/.exec(source) ?? [];
    if (!publisher || !title || publisher === site.publisher) return [];
    const stated = date ? undefined : named?.replace(`${publisher}, `, '').replace(/ edition$/, '');
    const edition = stated && !title.includes(stated) ? stated : undefined;
    return [
      {
        id: toId(publisher, title, edition),
        type: toType(type, path),
        title,
        author: [{ literal: publisher }],
        publisher,
        ...(edition && { edition }),
        ...(date && { issued: toIssued(date) }),
        ...(path && { URL: path }),
        ...(language && { language }),
      },
    ];
  });
}
