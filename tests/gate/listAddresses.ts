// `npm run addresses` adds every address of the built site to the list of those that are published. None is taken off: what
// was once sent to somebody has to lead somewhere.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPage, listIds, parseHtml, toPath } from '../../src/build/html/tree.ts';
import { listFiles } from '../../src/build/listFiles.ts';
import { parseCommand } from '../../src/build/parseCommand.ts';
import { findRedirect, type Redirects } from '../../src/build/parseRedirects.ts';
import { root } from '../../src/build/root.ts';

const ADDRESS_LIST = 'tests/published-addresses.txt';

/** Serve labels and popovers within the page; nobody links to them. */
const INNER_ID = /-title$|^main$|^(?:about|check)-/;
/** Told to hosts alone, or named anew with every change, as in _astro. */
const UNPUBLISHED = /^(?:_|\.hosts\/|\.htaccess$|404\.html$)|\.(?:br|gz)$/;

/** Paths of a built site, and the ids of its pages behind a #. */
export async function listAddresses(dir: string): Promise<string[]> {
  const files = (await listFiles(dir)).filter((file) => !UNPUBLISHED.test(file));
  const addresses = await Promise.all(
    files.map(async (file) => {
      const path = toPath(file);
      // A new card gets a new name, and the former file goes.
      if (path.startsWith('/cards/')) return [];
      if (!file.endsWith('.html') || !isPage(file)) return [path];
      const tree = parseHtml(await readFile(join(dir, file), 'utf8'));
      return [
        path,
        ...listIds(tree)
          .filter((id) => !INNER_ID.test(id))
          .map((id) => `${path}#${id}`),
      ];
    }),
  );
  return [...new Set(addresses.flat())].sort();
}

/** Published addresses that lead nowhere, a sentence each. */
export function findLostAddresses(published: string[], built: string[], redirects: Redirects): string[] {
  const present = new Set(built);
  return published
    .filter((address) => address.startsWith('/') && !present.has(address))
    .filter((address) => !present.has(findRedirect(redirects, address) ?? ''))
    .map(
      (address) =>
        `${address} was published and is gone; bring it back, or lead its page on in public/_redirects to an address that exists.`,
    );
}

export const readPublished = async (file = join(root, ADDRESS_LIST)): Promise<string[]> =>
  (await readFile(file, 'utf8')).split('\n').filter(Boolean);

if (import.meta.main) {
  parseCommand({});
  const former = await readPublished();
  const all = [...new Set([...former, ...(await listAddresses(join(root, 'dist')))])].sort();
  await writeFile(join(root, ADDRESS_LIST), `${all.join('\n')}\n`);
  console.log(`${all.length} addresses, ${all.length - former.length} of them new.`);
}
