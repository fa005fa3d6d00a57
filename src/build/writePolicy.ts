// A page has one inline stylesheet, of the components it uses, and one inline script. Its policy lets exactly these two
// run, by their hashes, so that no `unsafe-` word is needed; the policy in the headers lets those of all pages run. Files
// of our own run as well: the modules, and the sheet for paper.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../site.ts';
import { listFiles } from './listFiles.ts';
import { placeHeaders } from './parseHeaders.ts';

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

const toSources = (codes: string[]) =>
  [...new Set(codes)]
    .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .sort()
    .join(' ');

/** The policy that lets this inline code run, and no other. */
export function toPolicy(codes: InlineCode[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${toSources(codes.map(({ script }) => script))}`,
    `style-src 'self' ${toSources(codes.map(({ style }) => style))}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Writes its policy into every page of a built site, and into `_headers` the one for all pages, with the folder of the site.
 * @throws where a page has not exactly one inline style and one inline script, or a file no place for its policy.
 */
export async function writePolicy(dir: string): Promise<void> {
  const write = async (file: string, text: string, codes: InlineCode[]) => {
    if (!text.includes(POLICY_PLACEHOLDER)) {
      throw new Error(`${file} has no ${POLICY_PLACEHOLDER} to replace; every page takes its head from Head.astro.`);
    }
    const policy = toPolicy(codes);
    await writeFile(
      join(dir, file),
      text.replaceAll(POLICY_PLACEHOLDER, () => policy),
    );
  };
  const codes: InlineCode[] = [];
  for (const page of await listFiles(dir, '.html')) {
    const html = await readFile(join(dir, page), 'utf8');
    const code = findInlineCode(html, page);
    codes.push(code);
    await write(page, html, [code]);
  }
  if (codes.length === 0) throw new Error('The build wrote no page, so there is no policy to make.');
  const headers = await readFile(join(dir, '_headers'), 'utf8');
  await write('_headers', placeHeaders(headers, site.base), codes);
}
