// Builds into a folder beside the site and swaps the two at the end: a build that fails leaves the former site as it
// was. Astro alone would stop at the first bad file and leave half a site behind.

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { formatFaults, getContent } from '../content/keptContent.ts';
import type { MadePdf } from '../print/makePdfs.ts';
import { cacheFolder } from '../site/cacheFolder.ts';
import { checkAddress } from './checkAddress.ts';
import { checkPages } from './checkPages.ts';
import { compressFiles } from './compressFiles.ts';
import { fillPdfLinks } from './fillPdfLinks.ts';
import { listFiles } from './listFiles.ts';
import { lockFolder } from './lockFolder.ts';
import { markPages } from './markLinks.ts';
import { createProgress, formatSeconds, type Report } from './progress.ts';
import { pruneFolder } from './pruneFolder.ts';
import { root } from './root.ts';
import { writePolicy } from './writePolicy.ts';

interface BuildOptions {
  /** Ignore what Astro kept from the build before. */
  isFresh?: boolean;
}

/** Its message is a list of sentences, each with its place. */
class ContentError extends Error {}

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

/** An installation without the packages of developers, or without what pdf.js takes from an optional one, cannot print. */
const isNotInstalled = (error: unknown) =>
  (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ||
  (error instanceof ReferenceError && error.message.includes('DOMMatrix'));

/** Makes the PDFs where that can be done here; the site is whole without them. */
async function tryMakePdfs(dir: string, report: Report): Promise<MadePdf[]> {
  const printer = await import('../print/makePdfs.ts').catch((error: Error) => {
    if (!isNotInstalled(error)) throw error;
    const [fault] = error.message.split('\n');
    report.say(`No PDFs were made, since what prints them is not installed (${fault}); the pages do not mention them.`);
    return undefined;
  });
  return printer ? printer.makePdfs(dir, report) : [];
}

/** Renders all pages; the cards among them take longest, and are counted. */
async function renderPages(dir: string, isFresh: boolean, { count }: Report): Promise<string> {
  let cards = 0;
  const onCard = (message: unknown) => {
    const { done, all } = message as { done: number; all: number };
    cards = done;
    count(done, all, 'cards');
  };
  subscribe('card-drawn', onCard);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root, outDir: dir, logLevel: 'warn', force: isFresh }).finally(() => unsubscribe('card-drawn', onCard));
  await markPages(dir);
  await checkPages(dir);
  await writePolicy(dir);
  return `${(await listFiles(dir, '.html')).length} pages, ${cards} preview cards`;
}

/**
 * Builds the content into `out`.
 * @throws whatever stops the build, after removing what was built so far.
 */
export async function buildSite(out: string, { isFresh = false }: BuildOptions = {}): Promise<void> {
  const step = createProgress(process.stdout);
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new Error(`${out} is a file, where the folder of the site is to stand; move it, or name another folder.`);
  await mkdir(dirname(out), { recursive: true });
  const unlock = await lockFolder(out);
  const staged = `${out}.new`;
  try {
    await rm(staged, { recursive: true, force: true });
    await step('Content', async () => {
      const content = await getContent(join(root, 'content'));
      if (content.faults.length > 0) throw new ContentError(formatFaults(content));
      return `${content.count} files checked`;
    });
    await step('Pages', (report) => renderPages(staged, isFresh, report));
    await step('PDFs', async (report) => {
      let printed = 0;
      const count: Report['count'] = (done, of) => {
        printed = of;
        report.count(done, of);
      };
      const made = await tryMakePdfs(staged, { ...report, count });
      await fillPdfLinks(staged, made);
      return made.length > 0 ? `${made.length}, of them ${printed} printed anew` : undefined;
    });
    await step('Compression', async ({ count }) => `${await compressFiles(staged, count)} files`);
    await swapFolder(staged, out);
    await pruneFolder(cacheFolder('cards'), await readdir(join(out, 'cards')));
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    throw error;
  } finally {
    await unlock();
  }
}

interface LocatedError extends Error {
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
}

/** One sentence for whatever Astro, Vite or a step of ours threw. */
export function describeFault(error: unknown): string {
  if (error instanceof ContentError) return error.message;
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
  const start = performance.now();
  try {
    await buildSite(out, { isFresh: process.argv.includes('--fresh') });
    console.log(`Built ${out} in ${formatSeconds(performance.now() - start)}`);
    warnAgain();
  } catch (error) {
    console.error(describeFault(error));
    process.exit(1);
  }
}
