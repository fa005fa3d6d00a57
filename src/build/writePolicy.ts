// One stylesheet and one script stand inline on every page, byte for byte the same. Two hashes then let exactly these
// two run, in one policy for the whole site, and no `unsafe-` word is needed. A page that differs stops the build.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './listFiles.ts';

/** Stands in the pages and in `_headers` until the hashes are known. */
export const POLICY_PLACEHOLDER = '__POLICY__';

interface InlineCode {
  style: string;
  script: string;
}

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** Not run by the browser, so not subject to the policy: files of their own, and data blocks. */
const NOT_INLINE_CODE = /\ssrc\s*=|\stype\s*=\s*["']?application\/(?:ld\+)?json\b/i;

function findOne(codes: string[], element: string, page: string): string {
  const [code] = codes;
  if (codes.length === 1 && code !== undefined) return code;
  throw new Error(`${page} has ${codes.length} inline <${element}> elements; a page has exactly one, from the layout.`);
}

/** @throws where the page has not exactly one inline style and one inline script. */
export function findInlineCode(html: string, page: string): InlineCode {
  const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => !NOT_INLINE_CODE.test(attributes));
  return {
    style: findOne(
      [...html.matchAll(STYLE)].map(([, code = '']) => code),
      'style',
      page,
    ),
    script: findOne(
      scripts.map(([, , code = '']) => code),
      'script',
      page,
    ),
  };
}

const toSource = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/**
 * The policy that fits all pages.
 * @throws where two pages differ in their inline code, naming both.
 */
export function toPolicy(pages: Map<string, string>): string {
  const [first, ...others] = [...pages].map(([page, html]) => ({ page, ...findInlineCode(html, page) }));
  if (!first) throw new Error('The build wrote no page, so there is no policy to make.');
  for (const other of others) {
    for (const element of ['style', 'script'] as const) {
      if (other[element] === first[element]) continue;
      throw new Error(
        `The inline <${element}> of ${other.page} differs from that of ${first.page}; make it the same on every page.`,
      );
    }
  }
  return [
    "default-src 'none'",
    `script-src 'self' ${toSource(first.script)}`,
    `style-src ${toSource(first.style)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Writes the policy into every page and into `_headers` of a built site.
 * @throws where a file has no place for it.
 */
export async function writePolicy(dir: string): Promise<void> {
  const pages = new Map<string, string>();
  for (const page of await listFiles(dir, '.html')) pages.set(page, await readFile(join(dir, page), 'utf8'));
  const policy = toPolicy(pages);
  const files = new Map([...pages, ['_headers', await readFile(join(dir, '_headers'), 'utf8')]]);
  for (const [file, text] of files) {
    if (!text.includes(POLICY_PLACEHOLDER)) {
      throw new Error(`${file} has no ${POLICY_PLACEHOLDER} to replace; every page takes its head from Head.astro.`);
    }
    await writeFile(
      join(dir, file),
      text.replaceAll(POLICY_PLACEHOLDER, () => policy),
    );
  }
}
