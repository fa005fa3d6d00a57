import type { Page } from '@playwright/test';
import { locales } from '../i18n/locales.ts';
import type { SheetSize } from './sheetSizes.ts';

/**
 * Says beside a year of the timeline that goes on in the next column that it does, by its first entry there. Every column is
 * then made to begin where the window has it, since a print evens columns out in its own way.
 */
export async function markContinued(page: Page, { width, height }: SheetSize): Promise<void> {
  const language = await page.evaluate(() => document.documentElement.lang);
  const word = locales.find(({ tag }) => tag === language)?.catalogue.timeline.continued ?? '';
  await page.evaluate(
    ({ sheet, continued }) => {
      for (const marked of document.querySelectorAll<HTMLElement>('[data-begins]')) {
        delete marked.dataset['begins'];
        delete marked.dataset['continued'];
      }
      // Of the edition’s stylesheets the last rule for all sheets that says so has the margins.
      const margins = [...document.adoptedStyleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .findLast((rule) => rule instanceof CSSPageRule && rule.style.marginTop !== '') as CSSPageRule;
      const toMm = (side: string) => Number.parseFloat(margins.style.getPropertyValue(`margin-${side}`));
      const across = sheet.height - toMm('left') - toMm('right');
      const down = sheet.width - toMm('top') - toMm('bottom');
      const shown = new CSSStyleSheet();
      shown.replaceSync(`body { width: ${across}mm; margin: 0; padding: 0 } .two { height: ${down}mm }`);
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
    { sheet: { width, height }, continued: word },
  );
}
