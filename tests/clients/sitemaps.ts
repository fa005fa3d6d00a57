// What reads the list of all pages, and the rules of such a list.
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Client, checkEach } from './client.ts';
import { isFrame, type ServedSite } from './serveSite.ts';

const FILE = { path: '/sitemap.xml' };

const readFileText = async ({ ask, home }: ServedSite) => (await ask(new URL(FILE.path, home))).text();

interface Item {
  url: string;
  lastmod?: string;
  links: { lang: string; url: string }[];
}

function checkItems(items: readonly Item[], { pages }: ServedSite): string[] {
  const addresses = new Set(pages.map(({ url }) => url));
  const listed = new Set(items.map(({ url }) => url));
  return [
    ...items.flatMap(({ url }) => (addresses.has(url) ? [] : [`lists ${url}, which is no page`])),
    ...pages.flatMap((page) => (isFrame(page) || listed.has(page.url) ? [] : [`leaves out ${page.url}`])),
    ...items.flatMap(({ url, lastmod }) => (lastmod ? [] : [`lists ${url} without a day`])),
    ...items.flatMap(({ url, links }) =>
      links.some((link) => !listed.has(link.url)) ? [`gives ${url} a translation that it does not list`] : [],
    ),
  ];
}

export const sitemaps: Client[] = [
  {
    packages: ['sitemap'],
    run: async (site, { load }) => {
      const { XMLToSitemapItemStream, ErrorLevel } = await load('sitemap');
      let count = 0;
      const faults = await checkEach([FILE], async () => {
        const stream = new XMLToSitemapItemStream({ level: ErrorLevel.THROW });
        const items: Item[] = await Readable.from([await readFileText(site)])
          .pipe(stream)
          .toArray();
        count = items.length;
        return checkItems(items, site);
      });
      return { read: `1 sitemap with ${count} pages`, faults };
    },
  },
  {
    packages: ['xmllint-wasm', 'sitemap'],
    run: async (site, { load, find }) => {
      const { validateXML } = await load('xmllint-wasm');
      // The schema of sitemaps.org wants any foreign element declared; XHTML has no schema for its `link` alone.
      const contents = (await readFileText(site)).replace(/<xhtml:link[^>]*>/g, '');
      const schema = await readFile(find('sitemap', 'schema/sitemap.xsd'), 'utf8');
      const { errors } = await validateXML({ xml: [{ fileName: FILE.path, contents }], schema: [schema] });
      return {
        read: '1 sitemap against its schema',
        faults: errors.map(({ message }: { message: string }) => ({ ...FILE, fault: message })),
      };
    },
  },
];
