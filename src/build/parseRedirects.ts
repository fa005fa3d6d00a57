/** Path of a request, and the path that it leads to. */
export type Redirects = ReadonlyMap<string, string>;

/**
 * Reads the `_redirects` format of static hosts, without wildcards: a line `/old/ /new/#place 301`, `#` starts a comment line.
 * @throws where a line is neither, or can lead nobody on, naming the line.
 */
export function parseRedirects(text: string): Redirects {
  const redirects = new Map<string, string>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const fail = (fault: string): never => {
      throw new Error(`_redirects, line ${i + 1}: ${fault}`);
    };
    // No host is told what follows a #, so an id cannot move.
    const [, from = '', to = ''] = /^(\/[^\s#?*:]*)\s+(\/[^\s*:]*)\s+301\s*$/.exec(line) ?? [];
    if (!from) fail(`“${line.trim()}” is no redirect; write “/old/ /new/#place 301”.`);
    if (redirects.has(from)) fail(`${from} is led on twice; keep one of the two lines.`);
    if (to.split('#')[0] === from) fail(`${from} leads to itself; write where it leads, or take the line out.`);
    redirects.set(from, to);
  }
  return redirects;
}

/** The same file for a site in a folder of its host: both paths of each line below that folder. */
export const placeRedirects = (text: string, base: string): string =>
  text.replace(/^\/(\S*\s+)\//gm, (_, path: string) => `${base}${path}${base}`);

/** Where an address leads, nothing where it stays: what follows its path goes along, as hosts and browsers have it. */
export function findRedirect(redirects: Redirects, address: string): string | undefined {
  const [, path = '', query = '', place = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const [to, newPlace] = redirects.get(path)?.split(/(?=#)/) ?? [];
  return to && `${to}${query}${newPlace ?? place}`;
}
