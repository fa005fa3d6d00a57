import { getColour } from '../charts/standalone/readStyles.ts';
import { getLocale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { toHref } from './address.ts';
import { ICON_SIZES } from './drawIcon.ts';
import type { SitePage } from './page.ts';

/** What a phone asks for that puts the site among its own programs: it stays a site, in the browser that is there. */
export const toManifest = ({ description, href, locale }: SitePage): string =>
  JSON.stringify({
    id: href,
    name: site.name,
    short_name: site.name,
    description,
    lang: getLocale(locale).tag,
    start_url: href,
    scope: site.base,
    display: 'browser',
    background_color: getColour('paper'),
    theme_color: getColour('paper'),
    icons: [
      ...ICON_SIZES.map((size) => ({
        src: toHref(`/icons/${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
      { src: toHref('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ],
  });
