import { parseAddress } from './lib/parseAddress.ts';

/** What the site is called and where it lives. */
export const site = {
  name: 'Barrels and Ballots',
  publisher: 'Barrels and Ballots',
  ...parseAddress(process.env),
};

/** Path of a page below the base path: `pagePath('/about/')`. */
export const pagePath = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
