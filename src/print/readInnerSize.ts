import type { Page } from '@playwright/test';
import type { SheetSize } from './sheetSizes.ts';

/** What the margins leave of a sheet, in mm, as the stylesheets of the page stand. */
export const readInnerSize = (page: Page, size: SheetSize): Promise<SheetSize> =>
  page.evaluate(({ width, height }) => {
    const margins = { top: 0, right: 0, bottom: 0, left: 0 };
    const sides = Object.keys(margins) as (keyof typeof margins)[];
    const read = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSLayerBlockRule) read(rule.cssRules);
        if (!(rule instanceof CSSPageRule) || rule.selectorText) continue;
        for (const side of sides) {
          const stated = rule.style.getPropertyValue(`margin-${side}`);
          if (stated) margins[side] = Number.parseFloat(stated);
        }
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
      if (sheet.media.mediaText !== 'screen') read(sheet.cssRules);
    return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
  }, size);
