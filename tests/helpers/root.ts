import { resolve } from 'node:path';

/** The folder of the site that is tested: this repository, or a copy of it with other content that `TESTED_SITE` names. */
export const root = resolve(process.env['TESTED_SITE'] ?? resolve(import.meta.dirname, '../..'));
