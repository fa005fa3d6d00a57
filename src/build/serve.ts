// Serves the built site as a static host would: the headers of its `_headers`, the redirects of its `_redirects`, its own
// page for a missing one, the compressed files where the browser takes them. The browser tests read the site through this
// server.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { findHeaders, parseHeaders } from './parseHeaders.ts';
import { findRedirect, parseRedirects } from './parseRedirects.ts';

interface ServerOptions {
  /** Folder of the built site. */
  dir: string;
  /** 0 takes a free one. */
  port: number;
}

interface Server {
  /** Address with a closing slash. */
  url: string;
  close: () => Promise<void>;
}

/** @throws where the folder holds no built site or the port is taken. */
export async function startServer({ dir, port }: ServerOptions): Promise<Server> {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} holds no site; run “npm run build” first.`);
  const rules = parseHeaders(await readFile(join(dir, '_headers'), 'utf8'));
  const redirects = parseRedirects(await readFile(join(dir, '_redirects'), 'utf8'));
  const missing = await readFile(join(dir, '404.html'));
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of findHeaders(rules, path)) response.setHeader(name, value);
  };
  const serveFile = sirv(dir, { etag: true, brotli: true, gzip: true, setHeaders });

  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    const path = url?.pathname ?? '';
    const sendMissing = () => {
      setHeaders(response, path);
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(missing);
    };
    const redirect = (status: number, address: string) => {
      setHeaders(response, path);
      response.writeHead(status, { Location: address }).end();
    };
    // These files are for the host, not for readers.
    if (!url || path === '/_headers' || path === '/_redirects') return sendMissing();
    const moved = findRedirect(redirects, `${path}${url.search}`);
    if (moved) return redirect(301, moved);
    if (!path.endsWith('/') && existsSync(join(dir, path, 'index.html'))) return redirect(308, `${path}/${url.search}`);
    return serveFile(request, response, sendMissing);
  });

  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, listening);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' } } });
  try {
    const { url } = await startServer({ dir: resolve(import.meta.dirname, '../../dist'), port: Number(values.port) });
    console.log(url);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(code === 'EADDRINUSE' ? `Port ${values.port} is taken; name another with --port or PORT.` : message);
    process.exit(1);
  }
}
