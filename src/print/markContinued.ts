import type { Page } from '@playwright/test';
import { locales } from '../i18n/locales.ts';
import { readInnerSize } from './readInnerSize.ts';
import type { SheetSize } from './sheetSizes.ts';

/**
 * Says beside a year of the timeline that goes on in the next column that it does, by its first entry there. Every column is
 * then made to begin where the window has it, since a print evens columns out in its own way.
 */
export async function markContinued(page: Page, upright: SheetSize): Promise<void> {
  const language = await page.evaluate(() => document.documentElement.lang);
  const word = locales.find(({ tag }) => tag === language)?.catalogue.timeline.continued ?? '';
  // Sheets with the timeline lie on their side.
  const sheet = await readInnerSize(page, { width: upright.height, height: upright.width });
  await page.evaluate(
    ({ width, height, continued }) => {
      for (const marked of document.querySelectorAll<HTMLElement>('[data-begins]')) {
        delete marked.dataset['begins'];
        delete marked.dataset['continued'];
      }
      const shown = new CSSStyleSheet();
      shown.replaceSync(`body { width: ${width}mm; margin: 0; padding: 0 } .two { height: ${height}mm }`);
      document.adoptedStyleSheets.push(shown);
      const entries = [...document.querySelectorAll<HTMLElement>('.year li')].filter((one) => one.checkVisibility());
      const lefts = entries.map((entry) => entry.getBoundingClientRect().left);
      document.adoptedStyleSheets.pop();
      for (const [i, entry] of entries.entries()) {
        const year = entry.closest<HTMLElement>('.year') as HTMLElement;
        const before = entries[i - 1];
        // Entries of one column do not stand exactly below each other: some are framed.
        if (!before || Math.abs(lefts[i]! - lefts[i - 1]!) < 20) continue;
        const isContinued = year.contains(before);
        (isContinued ? entry : year).dataset['begins'] = '';
        if (isContinued) entry.dataset['continued'] = continued;
      }
    },
    { ...sheet, continued: word },
  );
}
