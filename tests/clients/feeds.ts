// What follows what is new: readers of feeds, and of the list of all pages.
import { parseHtml, readAttribute, walkElements } from '../../src/build/html/tree.ts';
import { locales } from '../../src/i18n/locales.ts';
import { toHref } from '../../src/site/address.ts';
import { type Client, checkEach } from './client.ts';
import type { Load } from './install.ts';
import type { ServedSite } from './serveSite.ts';

/** An entry as a reader has it. */
interface Entry {
  id?: string;
  title?: string;
  link?: string;
  published?: string;
  summary?: string;
  /** As HTML, where the reader gives it. */
  content?: string;
}

interface AtomEntry {
  id?: string;
  title?: { value: string };
  links: { rel?: string; href: string }[];
  updated?: string;
  summary?: { value: string };
  content?: { value: string };
}

type Parse = (xml: string) => Promise<Entry[]> | Entry[];

/** What is said twice of a list, each once. */
const findTwice = (all: readonly string[]) => [...new Set(all.filter((one, i) => all.indexOf(one) !== i))];

async function checkEntry({ id, link = '', content, ...said }: Entry, { ask }: ServedSite): Promise<string[]> {
  const name = id ?? link;
  const lost = Object.entries(said).filter(([, value]) => !value);
  const pictures = [...walkElements(parseHtml(content ?? ''))].flatMap(
    (element) => readAttribute(element, 'src') ?? [],
  );
  const addresses = [link, ...pictures];
  const opened = await Promise.all(addresses.map(async (url) => ({ url, ok: (await ask(url)).ok })));
  return [
    ...lost.map(([field]) => `has ${name} without ${field}`),
    ...(content !== undefined && pictures.length === 0 ? [`has ${name} without a picture`] : []),
    ...opened.flatMap(({ url, ok }) => (ok ? [] : [`has ${name} with ${url}, which does not open`])),
    ...(Number.isNaN(Date.parse(said.published ?? '')) ? [`has ${name} with no day that can be read`] : []),
  ];
}

const reader = (name: string, prepare: (load: Load) => Promise<Parse>): Client => ({
  packages: [name],
  run: async (site, { load }) => {
    const parse = await prepare(load);
    let count = 0;
    const feeds = locales.map(({ code }) => ({ path: toHref('/feed.xml', code) }));
    const faults = await checkEach(feeds, async ({ path }) => {
      const text = await (await site.ask(new URL(path, site.home))).text();
      const entries = await parse(text);
      count += entries.length;
      const twice = findTwice(entries.map(({ id }) => id ?? ''));
      const found = await Promise.all(entries.map((entry) => checkEntry(entry, site)));
      return [...(entries.length > 0 ? [] : ['is empty']), ...twice.map((id) => `has ${id} twice`), ...found.flat()];
    });
    return { read: `${feeds.length} feeds with ${count} entries`, faults };
  },
});

export const feeds: Client[] = [
  reader('@extractus/feed-extractor', async (load) => {
    const { extractFromXml } = await load('@extractus/feed-extractor');
    return (xml) =>
      extractFromXml(xml).entries.map(
        ({ id, title, link, published, description: summary }: Record<string, string>) => ({
          id,
          title,
          link,
          published,
          summary,
        }),
      );
  }),
  reader('rss-parser', async (load) => {
    const { default: Parser } = await load('rss-parser');
    return async (xml) =>
      (await new Parser().parseString(xml)).items.map((item: Record<string, string>) => ({
        id: item['id'],
        title: item['title'],
        link: item['link'],
        published: item['isoDate'],
        summary: item['summary'],
        content: item['content'] ?? '',
      }));
  }),
  reader('feedsmith', async (load) => {
    const { parseAtomFeed } = await load('feedsmith');
    return (xml) => {
      const { id, title, updated, authors, links, entries } = parseAtomFeed(xml);
      const isWhole = id && title?.value && updated && authors?.[0]?.name;
      if (!isWhole || !links.some(({ rel }: { rel?: string }) => rel === 'self'))
        throw new Error('a feed has a name, a title, a time, an author and its own address');
      return entries.map((entry: AtomEntry) => ({
        id: entry.id,
        title: entry.title?.value,
        link: entry.links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
        published: entry.updated,
        summary: entry.summary?.value,
        content: entry.content?.value ?? '',
      }));
    };
  }),
];
