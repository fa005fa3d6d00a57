// Compares a published site with the one in `dist`: `npm run publish:check https://your.address`.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toPath } from './html/tree.ts';
import { listFiles } from './listFiles.ts';
import { parseCommand } from './parseCommand.ts';
import { findHeaders, parseHeaders } from './parseHeaders.ts';
import { parseRedirects } from './parseRedirects.ts';
import { findType } from './readRequest.ts';
import { root } from './root.ts';

export interface Published {
  /** Folder of the built site. */
  dir: string;
  /** Where it is served, without the folder below. */
  origin: string;
  /** That folder, with a slash at both ends. */
  base: string;
}

const ask = (url: string) => fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });

/**
 * “text/html; charset=UTF-8” and “text/html;charset=utf-8” are one, and so are the two names of scripts and of XML, which
 * are read as UTF-8 without being told.
 */
const toEssence = (type: string | null | undefined) =>
  (type ?? 'no type')
    .toLowerCase()
    .replaceAll(/[\s"]/g, '')
    .replace(/^(?:text|application)\/(javascript|json|xml)(?:;charset=utf-8)?$/, '$1');
/** Some hosts show `keep.html` at `keep` and lead there. */
async function askForFile(url: string): Promise<Response> {
  const response = await ask(url);
  const led = response.status === 308 && response.headers.get('location');
  return led && `${new URL(led, url)}.html` === url ? ask(`${new URL(led, url)}`) : response;
}

/** A host may add to what may be kept; what must not be missing is said. */
const toWords = (value: string) =>
  value
    .toLowerCase()
    .split(/\s*[,;]\s*/)
    .filter(Boolean)
    .sort()
    .join('; ');

function compareHeaders(response: Response, path: string, expected: ReadonlyMap<string, string>): string[] {
  return [...expected].flatMap(([name, value]) => {
    const said = response.headers.get(name);
    if (said !== null && toWords(said) === toWords(value)) return [];
    return [`${path} says ${said === null ? `no ${name}` : `“${name}: ${said}”`}; it should say “${name}: ${value}”.`];
  });
}

/**
 * Asks a published site for every file that was built, for what moved and for what is not there.
 * @returns how much was asked, and one sentence a fault.
 */
export async function checkPublished({ dir, origin, base }: Published): Promise<{ count: number; faults: string[] }> {
  const rules = parseHeaders(await readFile(join(dir, '_headers'), 'utf8'));
  const redirects = parseRedirects(await readFile(join(dir, '_redirects'), 'utf8'));
  const files = (await listFiles(dir)).filter((file) => !/(?:^|\/)\.|^_(?:headers|redirects)$|\.(?:br|gz)$/.test(file));
  const missing = await readFile(join(dir, '404.html'), 'utf8');

  const checkFile = async (file: string): Promise<string[]> => {
    const path = base + toPath(file).slice(1);
    const response = await askForFile(`${origin}${path}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.status !== 200) return [`${path} answers ${response.status}; it was built as ${file}.`];
    const type = response.headers.get('content-type');
    const isSame = bytes.equals(await readFile(join(dir, file)));
    return [
      ...(isSame
        ? []
        : [`${path} is not what was built as ${file}; publish it again, or see what the host changes in it.`]),
      ...(toEssence(type) === toEssence(findType(file))
        ? []
        : [`${path} is sent as “${type}”; it should be “${findType(file)}”.`]),
      ...compareHeaders(response, path, findHeaders(rules, path)),
    ];
  };
  const checkRedirect = async ([from, to]: [string, string]): Promise<string[]> => {
    const response = await ask(`${origin}${from}`);
    const said = new URL(response.headers.get('location') ?? from, origin);
    const isRight = response.status === 301 && `${said.pathname}${said.hash}` === to;
    return isRight ? [] : [`${from} answers ${response.status} ${said.pathname}${said.hash}; it should lead to ${to}.`];
  };
  const checkMissing = async (path: string): Promise<string[]> => {
    const response = await ask(`${origin}${base}${path}`);
    const isOwn = (await response.text()) === missing;
    if (response.status !== 404)
      return [`${base}${path} answers ${response.status}; what is not there should answer 404.`];
    return isOwn
      ? compareHeaders(response, `${base}${path}`, findHeaders(rules, `${base}${path}`))
      : [`${base}${path} is missing without the page of the site for it, 404.html.`];
  };

  const checks = [
    ...files.map((file) => () => checkFile(file)),
    ...[...redirects].map((redirect) => () => checkRedirect(redirect)),
    ...['no-such-page/', '_headers', '.htaccess'].map((path) => () => checkMissing(path)),
  ];
  const faults: string[] = [];
  for (let i = 0; i < checks.length; i += 8)
    faults.push(...(await Promise.all(checks.slice(i, i + 8).map((check) => check()))).flat());
  return { count: checks.length, faults };
}

/** Where the site of a folder is published, by the address of its first page. @throws a sentence where it cannot be there */
export async function findPublished(dir: string, word: string): Promise<Published> {
  const address = URL.parse(word);
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error('Say which site: npm run publish:check https://your.address');
  const text = await readFile(join(dir, '_headers'), 'utf8').catch(() => {
    throw new Error(`${dir} holds no site; run “npm run build” first.`);
  });
  const { origin, pathname } = address;
  // The first rule is for all files.
  const base = parseHeaders(text)[0]?.pattern.replace('*', '') ?? '/';
  if (pathname.replace(/\/?$/, '/') !== base)
    throw new Error(
      `What is in ${dir} was built for ${base}; write ${origin}${base}, or build with BASE_PATH=${pathname}.`,
    );
  return { dir, origin, base };
}

if (import.meta.main) {
  const { positionals } = parseCommand({}, 1);
  const published = await findPublished(join(root, 'dist'), positionals[0] ?? '').catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
  try {
    const { count, faults } = await checkPublished(published);
    console.log(
      faults.length > 0
        ? `${faults.join('\n')}\n${faults.length} faults in ${count} answers`
        : `${count} answers are as they were built`,
    );
    process.exit(faults.length > 0 ? 1 : 0);
  } catch (error) {
    console.error(`${published.origin} could not be asked (${(error as Error).cause ?? (error as Error).message}).`);
    process.exit(1);
  }
}
