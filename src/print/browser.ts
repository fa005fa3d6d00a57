// A Chromium that prints the PDFs and runs the tests: the one that `CHROMIUM` names, else the machine's own, else the one that came with the
// dependencies. `CHROMIUM=bundled` asks for the last.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { root } from '../build/root.ts';

export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Letters keep the distances of their font, not whole pixels. Containers run the tests as root and without much shared memory; a browser under test calls nobody. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-pings',
  '--font-render-hinting=none',
];

const packageDir = join(root, 'node_modules/@sparticuz/chromium');

/** Unpacks the browser with its libraries and fonts; it names them by `TMPDIR`, which is put back afterwards. */
async function unpack(dir: string): Promise<void> {
  const former = process.env['TMPDIR'];
  process.env['TMPDIR'] = dir;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(packageDir, 'bin/al2023.tar.br'));
  } finally {
    if (former === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = former;
  }
}

/** The browser of a package, unpacked once for each version under `node_modules/.cache`. */
async function unpackOnce(packageDir: string, unpack: (dir: string) => Promise<void>): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const cache = join(root, 'node_modules/.cache');
  const dir = join(cache, `chromium-${version}`);
  if (existsSync(dir)) return dir;
  await mkdir(cache, { recursive: true });
  // Renamed only when complete: a run that was broken off leaves no half browser behind.
  const staged = await mkdtemp(join(cache, 'chromium-new-'));
  await unpack(staged);
  await rename(staged, dir).catch(async (error: Error) => {
    await rm(staged, { recursive: true, force: true });
    if (!existsSync(dir)) throw error;
  });
  return dir;
}

/** The bundled browser with its own libraries and fonts. */
async function findBundled(): Promise<Browser> {
  const dir = await unpackOnce(packageDir, unpack);
  const fontsConfig = join(dir, 'fonts.conf');
  await writeFile(
    fontsConfig,
    `<?xml version="1.0"?><fontconfig><dir>${dir}/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>\n`,
  );
  const libraries = [join(dir, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(dir, 'chromium'),
    args: ARGUMENTS,
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsConfig },
  };
}

/** Chromium 113 of May 2023, on the libraries and fonts of the bundled one. Phones that get no newer one are read on. */
export async function findOldBrowser(): Promise<Browser> {
  const packed = join(root, 'node_modules/chromium-113');
  const dir = await unpackOnce(packed, async (staged) => {
    const program = await promisify(brotliDecompress)(await readFile(join(packed, 'bin/chromium.br')));
    await writeFile(join(staged, 'chromium'), program, { mode: 0o755 });
  });
  return { ...(await findBundled()), executablePath: join(dir, 'chromium') };
}

/** @throws where `CHROMIUM` names a file that does not exist. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  if (named === 'bundled') return findBundled();
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
  const executablePath = named || SYSTEM_BROWSERS.find((path) => existsSync(path));
  return executablePath ? { executablePath, args: ARGUMENTS, env: {} } : findBundled();
}
