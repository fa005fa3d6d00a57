import { readFile, rm, writeFile } from 'node:fs/promises';

/** Whether a process of this machine still runs. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, and so is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What says that a build has a folder. */
export const toLock = (dir: string): string => `${dir}.lock`;

/**
 * Keeps a second build from writing into the same folder; gives what ends that. A lock that a killed build left behind
 * does not count.
 * @throws where another build has the folder.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  const file = toLock(dir);
  const take = () => writeFile(file, String(process.pid), { flag: 'wx' });
  await take().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    const holder = Number(await readFile(file, 'utf8'));
    if (isRunning(holder))
      throw new Error(
        `another build (process ${holder}) is writing ${dir}; wait until it has ended, or name another folder.`,
      );
    await rm(file, { force: true });
    await take();
  });
  return () => rm(file, { force: true });
}
