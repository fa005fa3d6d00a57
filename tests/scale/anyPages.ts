// Builds sites of contents that nobody would think of and that are sound all the same, and validates every page:
// npm run any -- 5. Each is ours with chance changes, of which those are kept that leave it without a fault.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { listFiles } from '../../src/build/listFiles.ts';
import { orEnd, parseCommand, readCount } from '../../src/build/parseCommand.ts';
import { root } from '../../src/build/root.ts';
import { languages } from '../../src/content/keptContent.ts';
import { readContent } from '../../src/content/loadContent.ts';
import { readFolder } from '../../src/content/readFolder.ts';
import { runCommand } from '../gate/runCommand.ts';
import { anyEdit, applyEdit } from '../helpers/anyEdit.ts';
import { makeSite } from '../helpers/fixtureSite.ts';

/** Changes that are tried for each site. */
const TRIED = 150;

type Files = ReadonlyMap<string, string>;

const isSound = (files: Files) => readContent(new Map(files), languages).faults.length === 0;

/** Keeps the changes that leave the content sound, one after another. */
function change(ours: Files, seed: number): { files: Files; kept: number } {
  const edits = fc.sample(anyEdit([...ours.keys()].filter((file) => /\.(?:mdx|yaml)$/.test(file))), {
    seed,
    numRuns: TRIED,
  });
  let files = ours;
  let kept = 0;
  for (const edit of edits) {
    const changed = applyEdit(files, edit);
    if (!isSound(changed)) continue;
    files = changed;
    kept += 1;
  }
  return { files, kept };
}

/** What came of the site of this content, and whether that is as it should be. */
async function build(files: Files): Promise<{ isRight: boolean; said: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'any-'));
  try {
    await makeSite(dir, new Map(files));
    const env = { CHROMIUM: 'none', BUILD_CACHE: join(dir, 'cache') };
    const built = await runCommand(process.execPath, ['src/build/build.ts', '--uncompressed', '--quiet'], env, dir);
    // What is refused in a sentence is no page that has passed.
    if (!built.isOk) return { isRight: !/^\s+at /m.test(built.output), said: `refused: ${built.output.trim()}` };
    const pages = (await listFiles(join(dir, 'dist'), '.html')).map((page) => join(dir, 'dist', page));
    const valid = await runCommand('html-validate', [
      '--config',
      'tests/htmlvalidate.json',
      '--max-warnings=0',
      ...pages,
    ]);
    return { isRight: valid.isOk, said: valid.isOk ? `${pages.length} valid pages` : valid.output };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const { positionals } = parseCommand({}, 1);
const count = orEnd(() => readCount('The number of sites', positionals[0] ?? '3', [1, 1000]));
const ours = await readFolder(join(root, 'content'));
for (let seed = 1; seed <= count; seed++) {
  const { files, kept } = change(ours, seed);
  const { isRight, said } = await build(files);
  console.log(`${seed}: ${kept} of ${TRIED} changes kept; ${said}`);
  if (!isRight) process.exitCode = 1;
}
