import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

interface LockEntry {
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const entries = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

it('every locked package is held to its content by a hash', () => {
  expect(entries.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

it('the lock file names no registry', () => {
  expect(entries.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});
