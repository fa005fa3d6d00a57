// What makes the card of a link: title, words, picture, and from whom and when it is.
import { type Client, checkEach } from './client.ts';
import type { Load } from './install.ts';
import { isFrame, type ServedPage, type ServedSite } from './serveSite.ts';

interface Preview {
  title: string;
  description: string;
  image: string;
  url?: string;
  site?: string;
  author?: string;
  /** As ISO writes it. */
  date?: string;
  lang?: string;
  icon?: string;
}

type Fields = Partial<Record<keyof Preview, string | null | undefined>>;
type Reader = (page: ServedPage, site: ServedSite) => Promise<Fields>;

/** What the page says, of which a program gives the fields that it knows. */
function toExpected({ head: { meta, canonical }, tree }: ServedPage): Partial<Record<keyof Preview, string[]>> {
  const [html] = tree.children.filter((child) => child.type === 'element');
  const read = (...names: string[]) => names.flatMap((name) => meta.get(name) ?? []);
  return {
    title: read('og:title'),
    description: read('og:description', 'description'),
    image: read('og:image'),
    url: canonical === undefined ? [] : [canonical],
    site: read('og:site_name'),
    author: read('citation_publisher'),
    date: read('article:published_time', 'article:modified_time'),
    lang: [String(html?.properties['lang']).slice(0, 2)],
  };
}

/** What even a frame is to be known by. */
const LEAST = ['title', 'description', 'image', 'url', 'site'];

async function comparePage(page: ServedPage, site: ServedSite, read: Reader): Promise<string[]> {
  const found = Object.entries(await read(page, site)).filter(([name]) => !isFrame(page) || LEAST.includes(name));
  const expected = toExpected(page);
  const faults = found.flatMap(([name, value]) => {
    if (!value) return [`gives it no ${name}`];
    const right = expected[name as keyof Preview];
    const isRight = !right || right.includes(name === 'date' ? value.slice(0, 'YYYY-MM-DD'.length) : value);
    return isRight ? [] : [`gives it the ${name} “${value}”, and says “${right.join('” or “')}”`];
  });
  for (const [name, href] of found) {
    if (!href || !['image', 'icon'].includes(name)) continue;
    const { ok, status } = await site.ask(new URL(href, page.url));
    if (!ok) faults.push(`gives it the ${name} ${href}, which answers ${status}`);
  }
  return faults;
}

const client = (packages: readonly string[], prepare: (load: Load) => Promise<Reader>): Client => ({
  packages,
  run: async (site, { load }) => {
    const read = await prepare(load);
    return {
      read: `${site.pages.length} pages`,
      faults: await checkEach(site.pages, (page) => comparePage(page, site, read)),
    };
  },
});

const PLUGINS = ['title', 'description', 'image', 'url', 'author', 'date', 'publisher', 'lang', 'logo', 'feed'];
/** It takes no address whose host is set apart for examples, as that of a site that is built without one is. */
const PUBLIC = 'https://example.org/';

export const previews: Client[] = [
  client(['open-graph-scraper'], async (load) => {
    const { default: scrape } = await load('open-graph-scraper');
    return async ({ html }) => {
      const { result } = await scrape({ html });
      return {
        title: result.ogTitle,
        description: result.ogDescription,
        image: result.ogImage?.[0]?.url,
        url: result.ogUrl,
        site: result.ogSiteName,
        author: result.author,
        date: result.articlePublishedTime,
        icon: result.favicon,
      };
    };
  }),
  client(['unfurl.js'], async (load) => {
    const { unfurl } = await load('unfurl.js');
    return async ({ url }, { ask }) => {
      const { open_graph: og, favicon, canonical_url } = await unfurl(url, { fetch: ask });
      return {
        title: og?.title,
        description: og?.description,
        image: og?.images?.[0]?.url,
        url: canonical_url,
        site: og?.site_name,
        date: og?.articles?.[0]?.published_time,
        icon: favicon,
      };
    };
  }),
  client(['link-preview-js'], async (load) => {
    const { getPreviewFromContent } = await load('link-preview-js');
    return async ({ html, url }) => {
      const { title, description, images, siteName, favicons } = await getPreviewFromContent({
        data: html,
        headers: { 'content-type': 'text/html' },
        url,
      });
      return { title, description, image: images[0], site: siteName, icon: favicons.at(-1) };
    };
  }),
  client(['metascraper', ...PLUGINS.map((name) => `metascraper-${name}`)], async (load) => {
    const { default: metascraper } = await load('metascraper');
    const plugins = await Promise.all(PLUGINS.map(async (name) => (await load(`metascraper-${name}`)).default()));
    const scrape = metascraper(plugins);
    return async ({ html, url }, { home }) => {
      const away = (text: string) => text.replaceAll(home, PUBLIC);
      const back = (text: string | null) => text?.replaceAll(PUBLIC, home);
      const read = await scrape({ html: away(html), url: away(url) });
      const { title, description, author, date, lang, publisher: site } = read;
      return {
        title,
        description,
        image: back(read.image),
        url: back(read.url),
        site,
        author,
        date,
        lang,
        icon: back(read.logo),
      };
    };
  }),
];
