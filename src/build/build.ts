// Builds into a folder beside the site and swaps the two at the end: a build that fails leaves the former site as it
// was. Astro alone would stop at the first bad file and leave half a site behind.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { checkAddress } from './checkAddress.ts';
import { checkPages } from './checkPages.ts';
import { compressFiles } from './compressFiles.ts';
import { fillPdfLinks } from './fillPdfLinks.ts';
import { makePdfs } from './makePdfs.ts';
import { markPages } from './markLinks.ts';
import { writePolicy } from './writePolicy.ts';

interface BuildOptions {
  /** Ignore what Astro kept from the build before. */
  isFresh?: boolean;
}

const root = resolve(import.meta.dirname, '../..');

/** Puts a finished folder in the place of the former one, which is removed last and put back where that fails. */
export async function swapFolder(staged: string, out: string): Promise<void> {
  const former = `${staged}.former`;
  await rm(former, { recursive: true, force: true });
  const hadFormer = existsSync(out);
  if (hadFormer) await rename(out, former);
  try {
    await rename(staged, out);
  } catch (error) {
    if (hadFormer) await rename(former, out);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

/**
 * Builds the checked content into `out`.
 * @throws whatever stops the build, after removing what was built so far.
 */
export async function buildSite(out: string, { isFresh = false }: BuildOptions = {}): Promise<void> {
  const staged = `${out}.new`;
  await rm(staged, { recursive: true, force: true });
  try {
    await mkdir(dirname(out), { recursive: true });
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    await build({ root, outDir: staged, logLevel: 'warn', force: isFresh });
    await markPages(staged);
    await checkPages(staged);
    await writePolicy(staged);
    await fillPdfLinks(staged, await makePdfs(staged));
    await compressFiles(staged);
    await swapFolder(staged, out);
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  }
}

interface LocatedError extends Error {
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
}

/** One sentence for whatever Astro, Vite or a step of ours threw. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `The build stopped: ${String(error)}`;
  const { loc, hint } = error as LocatedError;
  // Vite puts its stack into the message.
  const message = error.message.replace(/\n\s+at .*/g, '').trim();
  const place = loc?.file
    ? ` (${[loc.file, loc.line, loc.column].filter((part) => part !== undefined).join(':')})`
    : '';
  return `The build stopped: ${message}${place}${hint ? `\n${hint}` : ''}`;
}

if (import.meta.main) {
  const { warnAgain } = checkAddress();
  const out = resolve(root, process.argv.find((argument, i) => i > 1 && !argument.startsWith('--')) ?? 'dist');
  const check = spawnSync(process.execPath, ['src/build/checkContent.ts'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (check.status !== 0) process.exit(1);
  try {
    await buildSite(out, { isFresh: process.argv.includes('--fresh') });
    console.log(`Built ${out}`);
    warnAgain();
  } catch (error) {
    console.error(describeFault(error));
    process.exit(1);
  }
}
