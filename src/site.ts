/** What the site is called and where it lives. */
export const site = {
  name: 'Barrels and Ballots',
  /** Absolute address without a closing slash, from `SITE_URL`. */
  url: (process.env['SITE_URL'] ?? 'https://barrels-and-ballots.example').replace(/\/$/, ''),
  publisher: 'Barrels and Ballots',
};

/** Path of a page below the base path: `pagePath('/about/')`. */
export const pagePath = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
