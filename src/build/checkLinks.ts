import { LinkChecker, LinkState } from 'linkinator';
import { listFiles } from './listFiles.ts';
import { startServer } from './serve.ts';

interface LinkReport {
  /** How many links were followed. */
  count: number;
  /** One sentence each. */
  faults: string[];
}

/** Follows every link and fragment between the pages of a built site; links to other hosts are left alone. */
export async function checkLinks(dir: string): Promise<LinkReport> {
  const { url, close } = await startServer({ dir, port: 0 });
  try {
    const pages = (await listFiles(dir, '.html')).map((page) => url + page.replace(/(^|\/)index\.html$/, '$1'));
    const { links } = await new LinkChecker().check({
      path: pages,
      recurse: true,
      checkFragments: true,
      redirects: 'error',
      linksToSkip: async (link) => !link.startsWith(url),
    });
    const toPath = (address = '') => address.replace(url, '/');
    const faults = links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map((link) => `${toPath(link.parent)} links to ${toPath(link.url)}, which does not exist.`);
    const count = links.filter(({ state }) => state === LinkState.OK).length;
    if (count <= pages.length) faults.push('The check followed no link beyond the pages themselves.');
    return { count, faults: [...new Set(faults)] };
  } finally {
    await close();
  }
}
