// What the built pages say of themselves, checked before the site takes the place of the former one: whoever sends an
// address sends this with it.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import { CARD, CARD_HEIGHTS } from '../../charts/card/layoutCard.ts';
import { SUMMARY_LIMITS, TITLE_LIMIT } from '../../schemas/text.ts';
import { dataAttributes } from '../../site/dataAttributes.ts';
import { site } from '../../site.ts';
import { type PageHead, readHead } from './readHead.ts';
import { findLanguage, type HtmlPage, listIds, toPath, walkElements } from './tree.ts';

/** Of a card, in bytes: what those who show previews take. */
const MOST_BYTES = 250_000;
const { width: WIDTH } = CARD;
const { wide: HEIGHT } = CARD_HEIGHTS;

interface CheckedPage {
  path: string;
  tree: Root;
  head: PageHead;
}

/** Not so the frames for other sites. Of a preview every page says “noindex” and more, and is looked at all the same. */
const isShared = ({ head }: CheckedPage) => head.meta.get('robots') !== 'noindex';

function findTextFaults({ path, head }: CheckedPage): string[] {
  const title = head.meta.get('og:title') ?? '';
  const description = head.meta.get('description') ?? '';
  const faults: string[] = [];
  if (!title) faults.push(`${path} has no title for previews; its layout gives one to ShareHead.astro.`);
  if (title.length > TITLE_LIMIT)
    faults.push(`${path}: the title has ${title.length} characters, more than ${TITLE_LIMIT}; shorten “${title}”.`);
  if (description.length < SUMMARY_LIMITS.least || description.length > SUMMARY_LIMITS.most)
    faults.push(
      `${path}: the description has ${description.length} characters; write ${SUMMARY_LIMITS.least} to ${SUMMARY_LIMITS.most}.`,
    );
  if (head.canonical === undefined || new URL(head.canonical).pathname !== `${site.base}${path.slice(1)}`)
    faults.push(`${path} names ${head.canonical ?? 'nothing'} as its own address; a page that is shared names itself.`);
  if (head.canonical !== head.meta.get('og:url'))
    faults.push(`${path}: canonical and og:url differ (${head.canonical}, ${head.meta.get('og:url')}); make them one.`);
  return faults;
}

function findIdFaults({ path, tree }: CheckedPage): string[] {
  const ids = listIds(tree);
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [...twice].map((id) => `${path}: the id “${id}” stands there twice; rename one of the two.`);
}

function findTwins(pages: readonly CheckedPage[], what: string, name: string): string[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ path, tree, head }) => {
    const value = head.meta.get(name);
    if (!value) return [];
    // The name of the site is a title in every language.
    const key = what === 'title' ? `${findLanguage(tree)} ${value}` : value;
    const former = seen.get(key);
    seen.set(key, former ?? path);
    return former ? [`${former} and ${path} have the same ${what}; no two pages may (“${value}”).`] : [];
  });
}

async function findCardFaults({ path, head }: CheckedPage, dir: string): Promise<string[]> {
  const address = head.meta.get('og:image');
  if (!address) return [`${path} has no preview card; give the page an entry in src/site/pages.ts.`];
  const name = new URL(address).pathname.slice(site.base.length);
  const file = join(dir, name);
  const size = await stat(file).catch(() => undefined);
  if (!size) return [`${path} names the card ${name}, which was not built.`];
  const faults: string[] = [];
  if (size.size > MOST_BYTES) faults.push(`${path}: the card ${name} has ${size.size} bytes, more than ${MOST_BYTES}.`);
  const header = (await readFile(file)).subarray(0, 24);
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  if (width !== WIDTH || height !== HEIGHT)
    faults.push(`${path}: the card ${name} measures ${width} by ${height}, not ${WIDTH} by ${HEIGHT}.`);
  return faults;
}

/** Every fault of the pages of a built site, a sentence each. */
export async function findPageFaults(dir: string, built: readonly HtmlPage[]): Promise<string[]> {
  const pages = built.map(({ file, tree }) => ({ path: toPath(file), tree, head: readHead(tree) }));
  const shared = pages.filter(isShared);
  const cards = await Promise.all(shared.map((page) => findCardFaults(page, dir)));
  return [
    ...pages.flatMap(findIdFaults),
    ...shared.flatMap(findTextFaults),
    ...findTwins(shared, 'title', 'og:title'),
    ...findTwins(shared, 'description', 'description'),
    ...findTwins(shared, 'card', 'og:image'),
    ...cards.flat(),
  ];
}

/** The attributes that steps read and no page has, a sentence each. */
export function findMissingAttributes(pages: readonly HtmlPage[]): string[] {
  const elements = pages.flatMap(({ tree }) => [...walkElements(tree)]);
  const toProperty = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.entries(dataAttributes)
    .filter(([name]) => !elements.some(({ properties }) => toProperty(name) in properties))
    .map(([name, does]) => `No page has ${name}; the component whose element ${does} has to state it.`);
}

/** @throws where no page has what a step is going to read. */
export function checkAttributes(pages: readonly HtmlPage[]): void {
  const faults = findMissingAttributes(pages);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** @throws where a built page says something wrong of itself, or nothing. */
export async function checkPages(dir: string, pages: readonly HtmlPage[]): Promise<void> {
  const faults = await findPageFaults(dir, pages);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
