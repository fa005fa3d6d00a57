// A site in a folder of its host: nothing in it may lead above that folder, and its host files hold for every file below it.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toTypeRules } from '../../src/build/hosts/writeHosts.ts';
import { findByAttribute, readPages, toPath } from '../../src/build/html/tree.ts';
import { listFiles } from '../../src/build/listFiles.ts';
import { findHeaders, parseHeaders, repeatHeaders } from '../../src/build/parseHeaders.ts';
import { parseRedirects } from '../../src/build/parseRedirects.ts';
import { root } from '../../src/build/root.ts';
import { startServer } from '../../src/build/serve.ts';
import { site } from '../../src/site.ts';

interface BaseReport {
  /** Addresses of the site that were asked for. */
  count: number;
  /** One sentence each. */
  faults: string[];
}

const TEXT = /\.(?:html|css|js|json|svg|txt|xml|bib|ris|csv)$/;
/** Attributes of a page that hold an address, by their names as properties. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'srcSet', 'action', 'poster'];
/** An address of ours with its host, wherever in a file it stands, and one in a stylesheet. */
const ABSOLUTE = new RegExp(`${site.url.replaceAll('.', '\\.')}(/[^\\s"'<>()\\\\{}&#?]*)?`, 'g');
const STYLED = /url\(["']?(\/[^"')]+)/g;

/** Paths that the files of a site name on its own host, each with a file that names it. */
async function findPaths(dir: string): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  for (const file of (await listFiles(dir)).filter((name) => TEXT.test(name))) {
    // As it stands, broken over lines, and within the address of another host.
    const text = (await readFile(join(dir, file), 'utf8'))
      .replaceAll('<wbr>', '')
      .replaceAll('%3A%2F%2F', '://')
      .replaceAll('%2F', '/');
    for (const expression of [ABSOLUTE, STYLED])
      for (const [, path = '/'] of text.matchAll(expression)) paths.set(path.replace(/[.,;]+$/, ''), file);
  }
  for (const { file, tree } of await readPages(dir))
    for (const name of ADDRESS_ATTRIBUTES)
      for (const { properties } of findByAttribute(tree, name))
        for (const path of String(properties[name]).split(/[#?]/, 1)) if (path.startsWith('/')) paths.set(path, file);
  return paths;
}

/** Whether the headers for every file are those that `public/_headers` gives it in a site without a folder. */
async function findHeaderFaults(dir: string, base: string, folders: readonly string[]): Promise<string[]> {
  const isThere = (path: string) => existsSync(join(dir, path.replace(/\*$/, '')));
  const [placed, stated] = await Promise.all(
    [join(dir, '_headers'), join(root, 'public/_headers')].map(async (file, i) => {
      const text = await readFile(file, 'utf8');
      return parseHeaders(i === 0 ? text : repeatHeaders(text, folders, isThere) + toTypeRules('/'));
    }),
  );
  const describe = (rules: typeof placed, path: string) =>
    [...findHeaders(rules ?? [], path)]
      .map(
        ([name, value]) =>
          `${name}: ${value.replace(/^.*(?=; frame-ancestors|$)/, (policy) => (name === 'Content-Security-Policy' ? '' : policy))}`,
      )
      .join('\n');
  return (await listFiles(dir))
    .map((file) => toPath(file).slice(1))
    .filter((path) => describe(placed, `${base}${path}`) !== describe(stated, `/${path}`))
    .map(
      (path) =>
        `_headers says of ${base}${path} what it does not say of /${path}; each of its paths stands below ${base}.`,
    );
}

/**
 * Checks a site that was built for the folder `base`, with a slash at both ends.
 * @param folders of its languages but the first
 */
export async function checkBase(dir: string, base: string, folders: readonly string[]): Promise<BaseReport> {
  const paths = await findPaths(dir);
  const { url, close } = await startServer({ dir, port: 0, base });
  const faults: string[] = [];
  try {
    for (const [path, file] of paths) {
      if (!path.startsWith(base)) faults.push(`${file} names ${path}, which does not lie below ${base}.`);
      else if ((await fetch(new URL(path, url), { method: 'HEAD', redirect: 'manual' })).status !== 200)
        faults.push(`${file} names ${path}, where nothing stands.`);
    }
  } finally {
    await close();
  }
  const redirects = parseRedirects(await readFile(join(dir, '_redirects'), 'utf8'));
  const astray = [...redirects].filter((line) => line.some((path) => !path.startsWith(base)));
  faults.push(...astray.map(([from, to]) => `_redirects leads ${from} to ${to}; both lie below ${base}.`));
  faults.push(...(await findHeaderFaults(dir, base, folders)));
  return { count: paths.size, faults };
}
