import { resolve } from 'node:path';

/**
 * Where builds keep what costs time to make, each file under a name that says all it was made from: below
 * `node_modules/.cache`, or below the folder that `BUILD_CACHE` names.
 */
export const cacheFolder = (name: string): string => resolve(process.env['BUILD_CACHE'] ?? 'node_modules/.cache', name);
