import type { Clients } from './install.ts';
import type { ServedSite } from './serveSite.ts';

export interface Fault {
  /** Path of the page or the file. */
  path: string;
  fault: string;
}

export interface Report {
  /** What was read, with its number: “300 pages”. */
  read: string;
  faults: Fault[];
}

/** A program that strangers read the site with. */
export interface Client {
  /** Names of its packages, the first its own. */
  packages: readonly string[];
  run: (site: ServedSite, clients: Clients) => Promise<Report>;
}

/** Asks one thing of each page or file, one after another: most clients hold what they work on in one place. */
export async function checkEach<One extends { path: string }>(
  all: readonly One[],
  check: (one: One) => Promise<string[]> | string[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const one of all) {
    const found = await (async () => check(one))().catch((error: Error) => [`stops it: ${error.message}`]);
    faults.push(...found.map((fault) => ({ path: one.path, fault })));
  }
  return faults;
}
