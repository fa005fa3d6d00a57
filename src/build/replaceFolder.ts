import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { lockFolder, toLock } from './lockFolder.ts';

const toFormer = (staged: string) => `${staged}.former`;

/** By which a shell or a person ends a build. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Leaves nothing half made behind where the process is told to end; gives what takes that back. */
function removeOnSignal(out: string, staged: string): () => void {
  const stop = (signal: NodeJS.Signals) => {
    const former = toFormer(staged);
    if (!existsSync(out) && existsSync(former)) renameSync(former, out);
    for (const path of [staged, former, toLock(out)]) rmSync(path, { recursive: true, force: true });
    console.error(`The build was told to end (${signal}); ${out} is as it was.`);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.prependOnceListener(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}

/** @throws where a folder that somebody names holds something else than a built site, which alone has `.hosts`. */
export function refuseOthers(out: string): void {
  if (existsSync(out) && statSync(out).isDirectory() && readdirSync(out).length > 0 && !existsSync(join(out, '.hosts')))
    throw new Error(`${out} holds something else than a built site; name a folder that is empty, or not there.`);
}

/** Puts a finished folder in the place of the former one, which is removed last and put back where that fails. */
export async function swapFolder(staged: string, out: string): Promise<void> {
  const former = toFormer(staged);
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
 * Makes a folder beside the former one and swaps the two at the end: where that fails, the former one is as it was.
 * @throws what `make` throws, after removing what was made so far; where another build has the folder; where a file has its place.
 */
export async function replaceFolder(out: string, make: (staged: string) => Promise<void>): Promise<void> {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new Error(`${out} is a file, where the folder of the site is to stand; move it, or name another folder.`);
  await mkdir(dirname(out), { recursive: true });
  const unlock = await lockFolder(out);
  const staged = `${out}.new`;
  const ignoreSignals = removeOnSignal(out, staged);
  try {
    await rm(staged, { recursive: true, force: true });
    await make(staged);
    await swapFolder(staged, out);
  } catch (error) {
    // What was under way may still be writing into it.
    await rm(staged, { recursive: true, force: true, maxRetries: 9 });
    throw error;
  } finally {
    ignoreSignals();
    await unlock();
  }
}
