// On paper a link leads nowhere. Each link out of the site gets a letter, and each section a list of the addresses that
// its letters stand for; the screen shows neither.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../site.ts';
import { keepShort } from './keepShort.ts';
import { listFiles } from './listFiles.ts';

/** Everything up to the next boundary of a scope, or a link out of the site. */
const TOKEN =
  /<(\/?)(section|header|main|article)\b[^>]*>|<div class="colophon"|<a\b[^>]*\shref="(https?:\/\/[^"]+)"[^>]*>[\s\S]*?<\/a>/g;

/** The letters of a list: a … z, then aa, ab … */
export const toLetters = (index: number): string =>
  (index >= 26 ? toLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

const toList = (addresses: string[]) =>
  addresses.length === 0
    ? ''
    : `<ol class="addresses" hidden>${addresses.map((address) => `<li>${address}</li>`).join('')}</ol>`;

/** Marks the links out of one page of the site at `siteUrl`; a page without any stays as it is. */
export function markLinks(html: string, siteUrl: string): string {
  const scopes: (string[] | undefined)[] = [];
  let marked = '';
  let end = 0;
  for (const match of html.matchAll(TOKEN)) {
    const [token, slash, element, address] = match;
    marked += html.slice(end, match.index);
    end = match.index + token.length;
    const scope = scopes.at(-1);
    // What is not printed has no marks.
    if (element && !slash) scopes.push(/\sclass="(?:share|cite)"/.test(token) ? undefined : []);
    else if (element) marked += toList(scopes.pop() ?? []);
    // The list stands before what ends the section.
    else if (!address) marked += toList(scope?.splice(0) ?? []);
    marked += token;
    if (!address || !scope || address.startsWith(siteUrl)) continue;
    if (!scope.includes(address)) scope.push(address);
    marked += `<sup class="mark" hidden>${toLetters(scope.indexOf(address))}</sup>`;
  }
  return marked + html.slice(end);
}

/** Marks the links out and the short paragraphs of every page of a built site. */
export async function markPages(dir: string): Promise<void> {
  for (const page of await listFiles(dir, '.html')) {
    const file = join(dir, page);
    await writeFile(file, keepShort(markLinks(await readFile(file, 'utf8'), site.url)));
  }
}
