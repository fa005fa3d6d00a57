// What a host has to say with the files, in its own dialect, from the one list in `_headers` and `_redirects`.
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findType } from '../readRequest.ts';
import { readHostRules } from './hostRules.ts';
import { toApache } from './toApache.ts';
import { toCaddy } from './toCaddy.ts';
import { toNginx } from './toNginx.ts';

/** Kinds of files that the hosts which read `_headers` do not know, or not as letters; the other dialects name every kind. */
const RARE = ['bib', 'ris'];
/** As the end of `_headers`. */
export const toTypeRules = (base: string): string =>
  RARE.map((ending) => `\n${base}*.${ending}\n  Content-Type: ${findType(`a.${ending}`)}\n`).join('');

/** Writes them into a built site. @throws where `_headers` or `_redirects` says what not every host can. */
export async function writeHosts(dir: string, base: string): Promise<void> {
  const rules = await readHostRules(dir, base);
  await mkdir(join(dir, '.hosts'), { recursive: true });
  await writeFile(join(dir, '.hosts/nginx.conf'), toNginx(rules));
  await writeFile(join(dir, '.hosts/Caddyfile'), toCaddy(rules));
  await writeFile(join(dir, '.htaccess'), toApache(rules));
  await appendFile(join(dir, '_headers'), toTypeRules(base));
}
