import { LinkChecker, LinkState } from 'linkinator';
import { listFiles } from '../../src/build/listFiles.ts';
import { startServer } from '../../src/build/serve.ts';

interface LinkReport {
  /** Addresses of the site that were reached. */
  count: number;
  /** One sentence each. */
  faults: string[];
}

/**
 * Follows every link and fragment of a built site from its first page on, and misses every page that no link leads to.
 * Links to other hosts are left alone.
 * @param base the folder of its host that it was built for, with a slash at both ends
 */
export async function checkLinks(dir: string, base = '/'): Promise<LinkReport> {
  const { url, close } = await startServer({ dir, port: 0, base });
  const { origin } = new URL(url);
  try {
    const follow = (path: string) =>
      new LinkChecker().check({
        path,
        recurse: true,
        checkFragments: true,
        redirects: 'error',
        linksToSkip: async (link) => !link.startsWith(`${origin}/`),
      });
    // Apart: a link that the page for missing ones is first to show would not be followed, as it lies above that page.
    const results = [await follow(url), await follow(`${url}404.html`)];
    const links = results.flatMap((result) => result.links);
    const toPath = (address = '') => address.replace(url, '/').replace(origin, '');
    const broken = links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map((link) => `${toPath(link.parent)} links to ${toPath(link.url)}, which does not exist.`);
    const reached = new Set(links.filter(({ state }) => state === LinkState.OK).map((link) => toPath(link.url)));
    const unreached = (await listFiles(dir, '.html'))
      .map((page) => `/${page.replace(/(^|\/)index\.html$/, '$1')}`)
      .filter((page) => !reached.has(page))
      .map((page) => `No link of the site leads to ${page}.`);
    return { count: reached.size, faults: [...new Set([...broken, ...unreached])] };
  } finally {
    await close();
  }
}
