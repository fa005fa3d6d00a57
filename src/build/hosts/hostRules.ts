import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findHeaders, parseHeaders } from '../parseHeaders.ts';
import { parseRedirects, type Redirects } from '../parseRedirects.ts';

/** What a host says with the files of one place: all of it, so that no host has to add one rule to another. */
export interface PlaceRule {
  /** Of a file, or of a folder with all that is in it, then with a closing slash. */
  path: string;
  isFolder: boolean;
  headers: ReadonlyMap<string, string>;
}

export interface HostRules {
  /** The folder of the site, with a slash at both ends. */
  base: string;
  /** The whole site first, then places in it, none within another. */
  places: [PlaceRule, ...PlaceRule[]];
  redirects: Redirects;
}

/**
 * The rules of `_headers` and `_redirects` as hosts need them that know neither file.
 * @throws where a pattern is neither a path nor a folder with `*` at its end, or a value has a sign that hosts read differently.
 */
export function toHostRules(headers: string, redirects: string, base: string): HostRules {
  const rules = parseHeaders(headers);
  const toPlace = (pattern: string): PlaceRule => {
    const path = pattern.replace(/(?<=\/)\*$/, '');
    if (path.includes('*'))
      throw new Error(
        `_headers names “${pattern}”; write a path, or a folder such as /data/*: not every host knows more.`,
      );
    const headers = findHeaders(rules, path);
    for (const [name, value] of headers)
      if (/["\\$%{}]/.test(value))
        throw new Error(
          `_headers, ${name} of ${pattern}: write it without " \\ $ % { }, which not every host reads as they stand.`,
        );
    return { path, isFolder: path !== pattern, headers };
  };
  const [first, ...others] = rules.map(({ pattern }) => toPlace(pattern));
  if (first?.path !== base || !first.isFolder)
    throw new Error(`_headers does not begin with the whole site; write ${base}* as its first path.`);
  return { base, places: [first, ...others], redirects: parseRedirects(redirects) };
}

/** Of a built site. */
export const readHostRules = async (dir: string, base: string): Promise<HostRules> =>
  toHostRules(await readFile(join(dir, '_headers'), 'utf8'), await readFile(join(dir, '_redirects'), 'utf8'), base);

/** The lines that follow from each entry, indented. */
export const toLines = <Entry>(entries: Iterable<Entry>, indent: string, write: (entry: Entry) => string): string =>
  [...entries].map((entry) => `${indent}${write(entry)}\n`).join('');
