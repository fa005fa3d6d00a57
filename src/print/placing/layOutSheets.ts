// Shows in the window what a print would be: the page in columns as large as what a sheet holds, which the browser breaks as
// it breaks sheets. So what comes of a change is read at once, without a PDF.
import type { Page } from '@playwright/test';
import { moveCharts } from '../../site/moveCharts.ts';
import { readInnerSize } from '../readInnerSize.ts';
import type { SheetSize } from '../sheetSizes.ts';
import type { Layout, Places } from './placeCharts.ts';

/** Between two sheets, in mm: more than anything sticks out. */
const GAP = 60;

/** Lays the page out on sheets of this size, until the function is called that comes back. Each chart that does not break is an empty box as high as it is. */
export async function showSheets(page: Page, size: SheetSize): Promise<() => Promise<void>> {
  await page.evaluate(
    ({ width, height, gap }) => {
      const article = document.querySelector('main > article') as Element;
      const { columnCount } = getComputedStyle(article);
      const shown = new CSSStyleSheet();
      // What stands across all columns stands across those of the text, and not of the sheets.
      shown.replaceSync(
        `main > article { columns: ${columnCount === 'auto' ? 1 : columnCount} !important }
        body { columns: ${width}mm; column-gap: ${gap}mm; column-fill: auto; width: ${width}mm; height: ${height}mm; margin: 0; padding: 0 }
        :is(.chart, .chart h3)[style] { content-visibility: hidden; box-sizing: border-box }
        .chart h3[style] ~ :is(.subtitle, .drawing) { display: none }
        [data-later] { display: none !important }
        :has(> article [data-later]) > article { column-fill: auto }`,
      );
      document.adoptedStyleSheets.push(shown);
      // A drawing has hundreds of parts, which need not be laid out anew for each place that is tried. In large letters a
      // chart is higher than a sheet, and breaks below its drawing: down to there its title is such a box.
      const charts = [...document.querySelectorAll<HTMLElement>('.chart[id]')].filter((one) => one.checkVisibility());
      const toHeight = (parts: Iterable<Element>) =>
        [...parts].reduce(
          (sum, part) =>
            sum + part.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(part).marginTop),
          0,
        );
      const boxes = charts.flatMap((chart): [HTMLElement, number][] => {
        if (getComputedStyle(chart).breakInside !== 'avoid')
          return [[chart.querySelector('h3')!, toHeight(chart.querySelectorAll('h3, .subtitle, .drawing'))]];
        return chart.getClientRects().length === 1 ? [[chart, chart.getBoundingClientRect().height]] : [];
      });
      for (const [box, height] of boxes) box.style.height = `${height}px`;
    },
    { ...(await readInnerSize(page, size)), gap: GAP },
  );
  return async () => {
    await page.evaluate(() => {
      document.adoptedStyleSheets.pop();
      for (const box of document.querySelectorAll(':is(.chart, .chart h3)[style]')) box.removeAttribute('style');
    });
  };
}

/** Leaves out what follows a section, by its `data-part`, or nothing. It runs in the page. */
function hideLater(part: string | undefined): void {
  for (const later of document.querySelectorAll('[data-later]')) later.removeAttribute('data-later');
  for (
    let one = document.querySelector(`[data-part="${part}"]`);
    one && !one.matches('article');
    one = one.parentElement
  )
    for (let next = one.nextElementSibling; next; next = next.nextElementSibling)
      next.toggleAttribute('data-later', true);
}

/** Reads what stands where on the sheets that are shown, as often as it is asked. It runs in the page. */
function createReader(gap: number): () => Layout {
  const MM = 96 / 25.4;
  const { width, height } = document.body.getBoundingClientRect();
  const article = document.querySelector('main > article') as Element;
  const columns = Number(getComputedStyle(article).columnCount);
  const isWhole = !article.querySelector('[data-later]');
  // Below the columns, across them all.
  const across = [...article.children].filter(
    (child) => child.previousElementSibling && getComputedStyle(child).columnSpan === 'all',
  );
  // A chart that breaks may begin with nothing at the foot of a column; what is in it counts.
  const isBox = (chart: Element | null | undefined) => chart && getComputedStyle(chart).breakInside === 'avoid';
  const lines = [...article.querySelectorAll('p, li, dl > div, .chart, .chart h3, .colophon')]
    .filter((one) => !isBox(one.parentElement?.closest('.chart')) && one.checkVisibility())
    .map((one) => ({
      one,
      isAcross: across.some((element) => element.contains(one)),
      chart: one.matches('.chart') ? one.id : undefined,
      isHollow: one.matches('.chart') && !isBox(one),
    }));
  const toFoot = (bottom: number) => (height - bottom) / MM;
  return () => {
    const lowest: { column: number[]; across: number }[] = [];
    const found: Record<string, number> = {};
    for (const { one, isAcross, chart, isHollow } of lines) {
      for (const { left, bottom } of one.getClientRects()) {
        const at = Math.floor((left + MM) / (width + gap * MM));
        const column = Math.floor((left + MM - at * (width + gap * MM)) / (width / columns));
        lowest[at] ??= { column: Array(columns).fill(0), across: 0 };
        if (chart) found[chart] = at * columns + column;
        if (isHollow) continue;
        if (isAcross) lowest[at].across = Math.max(lowest[at].across, bottom);
        else lowest[at].column[column] = Math.max(lowest[at].column[column] ?? 0, bottom);
      }
    }
    return {
      sheets: lowest.length,
      // The last sheet of all may end where it will, and columns above what stands across them end alike.
      feet: lowest.flatMap(({ column, across: end }, i) =>
        column.map((bottom, side) => {
          if (isWhole && i === lowest.length - 1) return 0;
          if (end > 0) return side === 0 ? toFoot(end) : 0;
          return toFoot(bottom);
        }),
      ),
      columns: found,
    };
  };
}

/**
 * What comes of the charts at each of these places; no picture of the page is made in between.
 * @param part after which the text may be left out, which takes the less time
 */
export const tryPlaces = (page: Page, tried: readonly Places[], part: string | undefined): Promise<Layout[]> =>
  page.evaluate<Layout[]>(`(() => {
    (${hideLater})(${JSON.stringify(part)});
    const read = (${createReader})(${GAP});
    return ${JSON.stringify(tried)}.map((places) => {
      (${moveCharts})(places);
      return read();
    });
  })()`);
