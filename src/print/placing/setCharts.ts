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
        const isBefore = (one: Element, other: Element) =>
          (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        const countBefore = (other: Element | undefined) =>
          paragraphs.filter((one) => !other || isBefore(one, other)).length;
        // Lines that stand for charts drawn elsewhere, and are numbered with them.
        const lines = [...section.querySelectorAll('.of[id^="chart-"]')];
        const above = lines.findLast((line) => isBefore(line, chart));
        return {
          id: chart.id,
          part: section.dataset['part'] ?? '',
          own: countBefore(chart),
          least: above ? countBefore(above) + 1 : 1,
          paragraphs: countBefore(lines.find((line) => isBefore(chart, line))),
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
