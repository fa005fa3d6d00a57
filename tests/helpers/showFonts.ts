import type { Page } from '@playwright/test';

/**
 * From now on the page waits for its fonts. A reader's page does not: what comes too late is left for the next page, which
 * would make a print or a measurement a matter of luck.
 */
export const showFonts = (page: Page) =>
  page.addInitScript(() => {
    new MutationObserver(() => {
      for (const face of document.fonts) face.display = 'block';
    }).observe(document, { childList: true, subtree: true });
  });
