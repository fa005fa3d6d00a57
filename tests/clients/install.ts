// The clients are no dependencies of the project: they are installed into a folder of the system's for temporary files,
// once for each list of versions.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** What imports a package as a module in that folder does; written when all are there. */
const DONE = 'load.mjs';

// biome-ignore lint/suspicious/noExplicitAny: none of the clients is known to the project by its types.
export type Load = (name: string) => Promise<any>;

/** Installs the clients where they are not yet; what it returns imports one by its name. */
export async function installClients() {
  const dependencies = JSON.parse(await readFile(join(import.meta.dirname, 'versions.json'), 'utf8'));
  const list = JSON.stringify({ private: true, dependencies });
  const folder = join(tmpdir(), `clients-${createHash('sha1').update(list).digest('hex').slice(0, 10)}`);
  if (!existsSync(join(folder, DONE))) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), list);
    const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', words, { cwd: folder });
    await writeFile(join(folder, DONE), 'export const load = (name) => import(name);\n');
  }
  const { load }: { load: Load } = await import(pathToFileURL(join(folder, DONE)).href);
  return {
    load,
    /** Where a file of one stands. */
    find: (name: string, path: string) => join(folder, 'node_modules', name, path),
  };
}

export type Clients = Awaited<ReturnType<typeof installClients>>;
