import { openPdf } from './readContents.ts';

/** Where things are in a PDF. */
export interface Places {
  /** The page that each id is on; of ids alone that something leads to. */
  pages: Record<string, number>;
  /** What each page says, from the first, without the lines at its edges. */
  texts: string[];
}

/** Points at the top and the foot of a sheet where nothing but the running lines stands. */
const BAND = 45;

/** Where the targets of links are in a PDF, and what its pages say. */
export async function readPlaces(bytes: Uint8Array): Promise<Places> {
  const task = openPdf(bytes);
  const document = await task.promise;
  const pages: Places['pages'] = {};
  for (const [id, target] of Object.entries(await document.getDestinations()))
    if (Array.isArray(target)) pages[id] = (await document.getPageIndex(target[0])) + 1;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const isInside = (y: number) => y > BAND && y < height - BAND;
    texts.push(
      items
        .flatMap((item) => ('str' in item && isInside(item.transform[5]) ? [item.str, item.hasEOL ? '\n' : ''] : []))
        .join(''),
    );
  }
  await task.destroy();
  return { pages, texts };
}
