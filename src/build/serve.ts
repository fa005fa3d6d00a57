// Serves the built site as a static host would: the headers of its `_headers`, the redirects of its `_redirects`, its own
// page for a missing one, the compressed files where the browser takes them. The browser tests read the site through this
// server. Every request reads its file whole and anew: a build may put another site in the folder at any time, and no
// file of the site is large.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { site } from '../site.ts';
import { parseCommand, readCount } from './parseCommand.ts';
import { findHeaders, parseHeaders } from './parseHeaders.ts';
import { findRedirect, parseRedirects } from './parseRedirects.ts';
import { findType, parsePath, parseRange, takesEncoding } from './readRequest.ts';

interface ServerOptions {
  /** Folder of the built site. */
  dir: string;
  /** 0 takes a free one. */
  port: number;
  /** Who may ask: this machine alone, unless another address of it is named. */
  host?: string;
  /** Path that the site was built for. */
  base?: string;
}

interface Server {
  /** Address with a closing slash. */
  url: string;
  close: () => Promise<void>;
}

interface Answer {
  status: number;
  headers?: OutgoingHttpHeaders;
  body?: Uint8Array | string | undefined;
}

const ENCODINGS = { br: '.br', gzip: '.gz' };

/** Of words that are no file. */
const PLAIN = { 'Content-Type': 'text/plain;charset=utf-8', 'X-Content-Type-Options': 'nosniff' };

/** The bytes of a file, or nothing where there is no such file. */
const readBytes = (path: string) =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) return undefined;
    throw error;
  });

/** A file, compressed where the browser takes that, whole or a range of it. */
async function answerFile(path: string, asked: IncomingMessage['headers']): Promise<Answer | undefined> {
  const plain = await readBytes(path);
  if (!plain) return undefined;
  const headers: OutgoingHttpHeaders = { 'Content-Type': findType(path), 'Accept-Ranges': 'bytes' };
  let bytes = plain;
  if (existsSync(`${path}.br`)) headers['Vary'] = 'Accept-Encoding';
  // A range is one of the plain file.
  const encodings = asked.range ? [] : Object.entries(ENCODINGS);
  const [encoding, ending] = encodings.find(([name]) => takesEncoding(asked['accept-encoding'], name)) ?? [];
  const packed = ending && (await readBytes(`${path}${ending}`));
  if (packed) {
    bytes = packed;
    headers['Content-Encoding'] = encoding;
  }
  const etag = `"${createHash('sha1').update(bytes).digest('base64url')}"`;
  headers['ETag'] = etag;
  if (asked['if-none-match']?.includes(etag)) return { status: 304, headers };
  const isSame = asked['if-range'] === undefined || asked['if-range'] === etag;
  const range = isSame ? parseRange(asked.range, bytes.length) : undefined;
  if (range === 'unsatisfiable') return { status: 416, headers: { 'Content-Range': `bytes */${bytes.length}` } };
  if (!range) return { status: 200, headers, body: bytes };
  headers['Content-Range'] = `bytes ${range.first}-${range.last}/${bytes.length}`;
  return { status: 206, headers, body: bytes.subarray(range.first, range.last + 1) };
}

interface Place {
  dir: string;
  /** With a slash at both ends. */
  base: string;
}

/** What to say to a request for a path with what follows it. */
async function answer({ dir, base }: Place, path: string, search: string, asked: IncomingMessage['headers']) {
  const missing = async (): Promise<Answer> => ({
    status: 404,
    headers: { 'Content-Type': findType('404.html') },
    body: (await readBytes(join(dir, '404.html'))) ?? 'Not found.',
  });
  const moved = findRedirect(parseRedirects(await readFile(join(dir, '_redirects'), 'utf8')), `${path}${search}`);
  if (moved) return { status: 301, headers: { Location: moved } };
  const file = path.startsWith(base) ? parsePath(path.slice(base.length - 1)) : undefined;
  if (file === undefined) return missing();
  if (file === '' || file.endsWith('/')) return (await answerFile(join(dir, file, 'index.html'), asked)) ?? missing();
  if (existsSync(join(dir, file, 'index.html'))) return { status: 308, headers: { Location: `${path}/${search}` } };
  return (await answerFile(join(dir, file), asked)) ?? missing();
}

async function respond({ dir, base }: Place, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, headers: { ...PLAIN, Allow: 'GET, HEAD' }, body: 'This site is read only.' };
  // Put behind a host here: alone, “//about” would be one.
  const url = request.url?.startsWith('/') ? URL.parse(`http://localhost${request.url}`) : null;
  const path = url?.pathname ?? '';
  if (url && `${path}/` === base) return { status: 308, headers: { Location: `${base}${url.search}` } };
  const { status, headers = {}, body } = await answer({ dir, base }, path, url?.search ?? '', request.headers);
  const rules = parseHeaders(await readFile(join(dir, '_headers'), 'utf8'));
  const own = Object.fromEntries(findHeaders(rules, path));
  // What is missing today may be there tomorrow, whatever is said of the files of its place.
  return { status, headers: { ...headers, ...own, ...(status >= 400 && { 'Cache-Control': 'no-cache' }) }, body };
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: Answer): void {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  if (status !== 304) response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(status).end(body);
}

/** @throws where the folder holds no built site or the port is taken. */
export async function startServer({ dir, port, host = 'localhost', base = '/' }: ServerOptions): Promise<Server> {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} holds no site; run “npm run build” first.`);
  parseHeaders(await readFile(join(dir, '_headers'), 'utf8'));
  parseRedirects(await readFile(join(dir, '_redirects'), 'utf8'));

  const server = createServer((request, response) => {
    respond({ dir, base }, request)
      .catch((error: Error): Answer => {
        console.error(error.message);
        return { status: 500, headers: PLAIN, body: 'Something went wrong.' };
      })
      .then((said) => send(response, said))
      .catch(() => response.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const { values } = parseCommand({ port: { type: 'string' }, host: { type: 'string' } });
  const { port = process.env['PORT'] ?? '4321', host = 'localhost' } = values;
  try {
    const { url } = await startServer({
      dir: resolve(import.meta.dirname, '../../dist'),
      port: readCount('The port', port, [0, 65_535]),
      host,
      base: site.base,
    });
    console.log(url);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(code === 'EADDRINUSE' ? `Port ${port} is taken; name another with --port or PORT.` : message);
    process.exit(1);
  }
}
