// On paper a link leads nowhere. Each link out of the site gets a letter, and each section a list of the addresses that
// its letters stand for; the screen shows neither. A letter means the same address wherever on the page it stands, since
// any section may be printed alone or with others.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../site.ts';
import { breakAddresses } from './breakAddresses.ts';
import { keepShort } from './keepShort.ts';
import { listFiles } from './listFiles.ts';

/** Everything up to the next boundary of a scope, or a link out of the site. */
const TOKEN =
  /<(\/?)(section|header|main|article)\b[^>]*>|<div class="colophon"|<a\b[^>]*\shref="(https?:\/\/[^"]+)"[^>]*>[\s\S]*?<\/a>/g;

/** The letters of a list: a … z, then aa, ab … */
export const toLetters = (index: number): string =>
  (index >= 26 ? toLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

/** Marks the links out of one page of the site at `siteUrl`; a page without any stays as it is. */
export function markLinks(html: string, siteUrl: string): string {
  const scopes: (Set<string> | undefined)[] = [];
  const all: string[] = [];
  const toList = (addresses: Set<string> | undefined) =>
    addresses && addresses.size > 0
      ? `<ol class="addresses" hidden>${[...addresses].map((address) => `<li value="${all.indexOf(address) + 1}">${address}</li>`).join('')}</ol>`
      : '';
  let marked = '';
  let end = 0;
  for (const match of html.matchAll(TOKEN)) {
    const [token, slash, element, address] = match;
    marked += html.slice(end, match.index);
    end = match.index + token.length;
    const scope = scopes.at(-1);
    // What is not printed has no marks.
    if (element && !slash) scopes.push(/\sclass="(?:share|cite)"/.test(token) ? undefined : new Set());
    else if (element) marked += toList(scopes.pop());
    // The list stands before what ends the section.
    else if (!address) {
      marked += toList(scope);
      scope?.clear();
    }
    marked += token;
    if (!address || !scope || address.startsWith(siteUrl)) continue;
    if (!all.includes(address)) all.push(address);
    scope.add(address);
    marked += `<sup class="mark" hidden>${toLetters(all.indexOf(address))}</sup>`;
  }
  return marked + html.slice(end);
}

/** Marks the links out, the addresses and the short paragraphs of every page of a built site. */
export async function markPages(dir: string): Promise<void> {
  for (const page of await listFiles(dir, '.html')) {
    const file = join(dir, page);
    await writeFile(file, keepShort(breakAddresses(markLinks(await readFile(file, 'utf8'), site.url))));
  }
}
