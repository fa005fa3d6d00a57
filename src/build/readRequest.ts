// What a request asks for, read as a static host reads it: path, compression, range.
import { extname } from 'node:path';

/** Every kind of file that the site has, and whether its type says the charset. */
export const types: { ending: string; type: string; saysCharset: boolean }[] = [
  ['bib', 'application/x-bibtex', true],
  ['css', 'text/css', true],
  ['csv', 'text/csv', true],
  ['epub', 'application/epub+zip', false],
  ['html', 'text/html', true],
  ['js', 'text/javascript', true],
  ['json', 'application/json', false],
  ['pdf', 'application/pdf', false],
  ['png', 'image/png', false],
  ['ris', 'application/x-research-info-systems', true],
  ['svg', 'image/svg+xml', false],
  ['txt', 'text/plain', true],
  ['webmanifest', 'application/manifest+json', false],
  ['woff2', 'font/woff2', false],
  ['xml', 'text/xml', true],
].map(
  ([ending, type, saysCharset]) =>
    ({ ending, type, saysCharset }) as { ending: string; type: string; saysCharset: boolean },
);

/** Told to the host, not to readers. */
const HOST_FILES = ['_headers', '_redirects'];

/** The type of a file by its ending; none for an unknown one, which a browser then saves. */
export function findType(file: string): string | undefined {
  const found = types.find(({ ending }) => extname(file) === `.${ending}`);
  return found && (found.saysCharset ? `${found.type};charset=utf-8` : found.type);
}

/**
 * Path of a file below the folder of the site, without a leading slash; empty or with a closing slash for a folder.
 * Nothing for what is no such path: one that leaves the folder, is hidden, or would name another host if it were sent on.
 */
export function parsePath(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const parts = decoded.split('/').slice(1);
  const isOdd = parts.some(
    (part, i) => (part === '' && i < parts.length - 1) || /^\.(?!well-known$)|[\\\0]/.test(part),
  );
  return isOdd || !decoded.startsWith('/') || HOST_FILES.includes(parts[0]?.toLowerCase() ?? '')
    ? undefined
    : parts.join('/');
}

/** Whether a browser takes a compression; `br;q=0` says that it does not. */
export const takesEncoding = (header: string | string[] | undefined, name: string): boolean =>
  String(header ?? '')
    .split(',')
    .some((item) => {
      const [encoding, ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
      return encoding === name && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    });

/** First and last byte, as they are asked for; `unsatisfiable` where there are none, nothing where all are meant. */
export function parseRange(
  header: string | undefined,
  size: number,
): { first: number; last: number } | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  // Several ranges at once, or something else: a host may send the whole.
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last ? 'unsatisfiable' : { first, last };
}
