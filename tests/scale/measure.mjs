// Loaded before a build: writes what it cost, when it ends, into the file that SCALE_COST names.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.SCALE_COST, JSON.stringify(process.resourceUsage())));
