// The built site as a client meets it: at the address that it was built for, answered by our own server. No client gets
// anywhere else.
import type { Root } from 'hast';
import { type PageHead, readHead } from '../../src/build/html/readHead.ts';
import { parseHtml } from '../../src/build/html/tree.ts';
import { startServer } from '../../src/build/serve.ts';
import { dist, pages } from '../helpers/browser.ts';

export interface ServedPage {
  path: string;
  /** Below its language. */
  own: string;
  /** Where it was built for. */
  url: string;
  html: string;
  tree: Root;
  head: PageHead;
}

export interface ServedSite {
  /** Every page but the one for what is missing. */
  pages: ServedPage[];
  /** Address that the site was built for, with a slash at the end. */
  home: string;
  /** `fetch` for an address of the site. */
  ask: typeof fetch;
  close: () => Promise<void>;
}

/** Sends what is asked of one origin to another; what is asked of any third is an error. */
const askInstead = (origin: string, served: string): typeof fetch => {
  const send = fetch;
  return async (input, options) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) throw new Error(`it asks for ${url.href}, which is no address of the site`);
    const address = new URL(`${url.pathname}${url.search}`, served);
    // A connection that was held may have been closed while a program was at work.
    const answer = await send(address, options).catch(() => send(address, options));
    return Object.defineProperty(answer, 'url', { value: url.href });
  };
};

/** Serves `dist` and reads every page of it through the server. From here on `fetch` reaches nothing else. */
export async function serveSite(): Promise<ServedSite> {
  const { url: served, close } = await startServer({ dir: dist, port: 0 });
  const { canonical = '' } = readHead(parseHtml(pages.find(({ path }) => path === '/')?.html ?? ''));
  const { origin } = new URL(canonical);
  const ask = askInstead(origin, served);
  globalThis.fetch = ask;
  const read = async ({ path, own }: (typeof pages)[number]): Promise<ServedPage> => {
    const url = new URL(path, origin).href;
    const html = await (await ask(url)).text();
    const tree = parseHtml(html);
    return { path, own, url, html, tree, head: readHead(tree) };
  };
  const listed = pages.filter(({ path }) => path.endsWith('/'));
  return { pages: await Promise.all(listed.map(read)), home: canonical, ask, close };
}

/** Whether a page stands in a frame on other sites. */
export const isFrame = ({ own }: ServedPage): boolean => own.startsWith('/embed/');
