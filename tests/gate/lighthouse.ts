// Scores of the built site by Lighthouse, phone profile: `npm run lighthouse`. Not part of `npm test`: Lighthouse would
// add 114 packages to every installation, so this command alone fetches it, and its speed scores vary with the machine.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { startServer } from '../../src/build/serve.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { runCommand } from './runCommand.ts';

const VERSION = '13.5.0';
const PATHS = ['', 'slow-motion-coup/', 'twist-in-caracas/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

const MEASURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

function describeReport({ categories, audits }: Report): string[] {
  const measures = MEASURES.map((id) => `${id} ${audits[id]?.displayValue ?? '?'}`).join(', ');
  const scores = CATEGORIES.map((id) => `${id} ${Math.round((categories[id]?.score ?? 0) * 100)}`).join(', ');
  const weak = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `  ${id}: ${audits[id]?.title}`);
  return [scores, measures, ...new Set(weak)];
}

const browser = await findBrowser();

/** @throws after three tries: now and then the browser's trace has no beginning. */
async function measure(address: string, file: string, tries = 3): Promise<Report> {
  const { isOk, output } = await runCommand(
    'npx',
    [
      '--yes',
      `lighthouse@${VERSION}`,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join()}`,
      `--chrome-flags=--headless=new ${browser.args.join(' ')}`,
    ],
    { ...browser.env, CHROME_PATH: browser.executablePath },
  );
  if (isOk) return JSON.parse(await readFile(file, 'utf8'));
  if (tries > 1) return measure(address, file, tries - 1);
  throw new Error(output);
}

const { url, close } = await startServer({ dir: join(root, 'dist'), port: 0 });
const reports = join(root, 'test-results');
await mkdir(reports, { recursive: true });
try {
  for (const [i, path] of PATHS.entries()) {
    const report = await measure(`${url}${path}`, join(reports, `lighthouse-${i}.json`));
    console.log(`/${path}`);
    for (const line of describeReport(report)) console.log(`  ${line}`);
  }
} finally {
  await close();
}
