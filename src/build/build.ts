// The steps of a build: content, pages, PDFs, compression. Astro alone would stop at the first bad file and leave half a
// site behind.

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatFaults, getContent } from '../content/keptContent.ts';
import type { MadePdf } from '../print/makePdfs.ts';
import { cacheFolder } from '../site/cacheFolder.ts';
import { site } from '../site.ts';
import { checkAddress } from './checkAddress.ts';
import { compressFiles } from './compressFiles.ts';
import { writeHosts } from './hosts/writeHosts.ts';
import { breakAddresses } from './html/breakAddresses.ts';
import { checkAttributes, checkPages } from './html/checkPages.ts';
import { dropUnusedStyles } from './html/dropUnusedStyles.ts';
import { fillPdfLinks } from './html/fillPdfLinks.ts';
import { keepShort } from './html/keepShort.ts';
import { markLinks } from './html/markLinks.ts';
import { markNames } from './html/markNames.ts';
import { setHeaders, setPolicy } from './html/setPolicy.ts';
import { spaceLinks } from './html/spaceLinks.ts';
import { type HtmlPage, readPages, writePages } from './html/tree.ts';
import { fillKeptLinks, keepPages } from './keep/keepPages.ts';
import { listFiles } from './listFiles.ts';
import { parseCommand } from './parseCommand.ts';
import { placeRedirects } from './parseRedirects.ts';
import { createProgress, formatSeconds, type Report } from './progress.ts';
import { pruneFolder } from './pruneFolder.ts';
import { refuseOthers, replaceFolder } from './replaceFolder.ts';
import { root } from './root.ts';

interface BuildOptions {
  /** Ignore what Astro kept from the build before. */
  isFresh?: boolean;
  /** Set compressed copies beside the files. */
  isCompressed?: boolean;
  /** Say nothing but what has gone otherwise than it should. */
  isQuiet?: boolean;
}

/** Its message is a list of sentences, each with its place. */
class ContentError extends Error {}

/** An installation without the packages of developers, or without what pdf.js takes from an optional one, cannot print. */
const isNotInstalled = (error: unknown) =>
  (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ||
  (error instanceof ReferenceError && error.message.includes('DOMMatrix'));

/** Makes the PDFs where that can be done here; the site is whole without them. */
async function tryMakePdfs(dir: string, pages: HtmlPage[], report: Report): Promise<MadePdf[]> {
  const printer = await import('../print/makePdfs.ts').catch((error: Error) => {
    if (!isNotInstalled(error)) throw error;
    const [fault] = error.message.split('\n');
    report.say(`No PDFs were made, since what prints them is not installed (${fault}); the pages do not mention them.`);
    return undefined;
  });
  if (!printer) return [];
  const { addIndexes } = await import('../print/addIndexes.ts');
  return printer.makePdfs(dir, addIndexes(pages, await getContent(join(root, 'content'))), report);
}

/** Renders all files of the site; the cards among them take longest, and are counted. Says how many of them there are. */
async function renderSite(dir: string, isFresh: boolean, { count }: Report): Promise<string> {
  let cards = 0;
  let anew = 0;
  const onCard = (message: unknown) => {
    const { done, all, isAnew } = message as { done: number; all: number; isAnew: boolean };
    cards = done;
    anew += Number(isAnew);
    count(done, all, 'cards');
  };
  subscribe('card-drawn', onCard);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root, outDir: dir, logLevel: 'warn', force: isFresh }).finally(() => unsubscribe('card-drawn', onCard));
  return `${cards} preview cards, of them ${anew} drawn anew`;
}

/** Reads the rendered pages, completes and checks them. They are written when their PDFs are known. */
async function completePages(dir: string): Promise<HtmlPage[]> {
  const pages = await readPages(dir);
  checkAttributes(pages);
  for (const { tree } of pages) {
    spaceLinks(tree);
    markNames(tree);
    markLinks(tree, site.url);
    breakAddresses(tree);
    keepShort(tree);
  }
  const readAll = async (ending: string) => {
    const texts = (await listFiles(dir, ending)).map((file) => readFile(join(dir, file), 'utf8'));
    return (await Promise.all(texts)).join('\n');
  };
  await dropUnusedStyles(pages, await readAll('.js'), await readAll('.css'));
  await checkPages(dir, pages);
  const kept = await keepPages(dir, pages);
  fillKeptLinks(pages, kept);
  await setHeaders(dir, [...pages.map(setPolicy), ...kept.flatMap(({ style }) => (style ? [{ style }] : []))]);
  const redirects = join(dir, '_redirects');
  await writeFile(redirects, placeRedirects(await readFile(redirects, 'utf8'), site.base));
  await writeHosts(dir, site.base);
  return pages;
}

async function checkContentFolder({ say }: Report): Promise<string> {
  const content = await getContent(join(root, 'content'));
  if (content.faults.length > 0) throw new ContentError(formatFaults(content));
  for (const [locale, texts] of content.translations) {
    const older = texts.filter(({ state }) => state === 'older').map(({ id }) => id);
    if (older.length > 0) say(`Older than what they were written from, in ${locale}: ${older.join(', ')}.`);
  }
  return `${content.count} files checked`;
}

/** Prints the PDFs, and writes the pages with what is then known of them. */
async function printPages(dir: string, pages: HtmlPage[], report: Report): Promise<string | undefined> {
  let printed = 0;
  const count: Report['count'] = (done, of) => {
    printed = of;
    report.count(done, of);
  };
  const made = await tryMakePdfs(dir, pages, { ...report, count });
  for (const page of pages) fillPdfLinks(page, made);
  await writePages(dir, pages);
  return made.length > 0 ? `${made.length}, of them ${printed} printed anew` : undefined;
}

/**
 * Builds the content into `out`, and says which steps took longest.
 * @throws whatever stops the build, after removing what was built so far.
 */
export async function buildSite(
  out: string,
  { isFresh = false, isCompressed = true, isQuiet = false }: BuildOptions = {},
): Promise<string> {
  const { step, formatSlowest } = createProgress(process.stdout, isQuiet);
  await replaceFolder(out, async (staged) => {
    let pages: HtmlPage[] = [];
    await step('Content', checkContentFolder);
    await step('Pages', async (report) => {
      const cards = await renderSite(staged, isFresh, report);
      pages = await completePages(staged);
      return `${pages.length} pages, ${cards}`;
    });
    await step('PDFs', (report) => printPages(staged, pages, report));
    if (isCompressed) await step('Compression', async ({ count }) => `${await compressFiles(staged, count)} files`);
  });
  await pruneFolder(cacheFolder('cards'), await readdir(join(out, 'cards')));
  return formatSlowest();
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
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseCommand({ fresh: flag, uncompressed: flag, quiet: flag }, 1);
  const out = resolve(root, positionals[0] ?? 'dist');
  const { warnAgain } = checkAddress();
  const start = performance.now();
  try {
    refuseOthers(out);
    const slowest = await buildSite(out, {
      isFresh: values.fresh ?? false,
      isCompressed: !values.uncompressed,
      isQuiet: values.quiet ?? false,
    });
    if (!values.quiet)
      console.log(`Built ${out} in ${formatSeconds(performance.now() - start)}; longest took ${slowest}.`);
    warnAgain();
  } catch (error) {
    console.error(describeFault(error));
    process.exit(1);
  }
}
