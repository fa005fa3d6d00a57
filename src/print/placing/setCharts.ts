import type { Page } from '@playwright/test';
import { moveCharts } from '../../site/moveCharts.ts';
import type { SheetSize } from '../sheetSizes.ts';
import { showSheets, tryPlaces } from './layOutSheets.ts';
import { type PlacedChart, type Places, placeCharts } from './placeCharts.ts';

/** The charts of the sections that print, in order. */
const readCharts = (page: Page): Promise<PlacedChart[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-part] .chart[id]')]
      .filter((chart) => chart.checkVisibility())
      .map((chart) => {
        const section = chart.closest<HTMLElement>('[data-part]') as HTMLElement;
        const paragraphs = [...section.querySelectorAll('.passage > p')];
        const isBefore = (one: Element) => one.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING;
        return {
          id: chart.id,
          part: section.dataset['part'] ?? '',
          own: paragraphs.filter(isBefore).length,
          paragraphs: paragraphs.length,
        };
      }),
  );

/** Sets each chart of a page as it stands where it leaves no hole on sheets of this size. */
export async function setCharts(page: Page, size: SheetSize): Promise<Places> {
  await page.evaluate(moveCharts, {});
  const charts = await readCharts(page);
  if (charts.length === 0) return {};
  const hideSheets = await showSheets(page, size);
  const places = await placeCharts(charts, (tried, part) => tryPlaces(page, tried, part));
  await hideSheets();
  await page.evaluate(moveCharts, places);
  return places;
}
