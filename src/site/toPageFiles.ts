import { renderSVG } from 'uqr';
import { formatBib } from './cite/formatBib.ts';
import { formatRis } from './cite/formatCitations.ts';
import type { SitePage } from './page.ts';

/** What lies beside a page, by name: its address as a QR code and, where there is something to cite, files for libraries. */
export const toPageFiles = ({ url, works }: SitePage): Record<string, () => string> => ({
  'code.svg': () => renderSVG(url, { ecc: 'L', border: 4, pixelSize: 1 }),
  ...(works.length > 0 && { 'cite.bib': () => formatBib(works), 'cite.ris': () => formatRis(works) }),
});
