import type { Page } from '@playwright/test';
import type { IndexedPassages, PageRange } from './findPages.ts';

/** Id of its heading. */
export const INDEX = 'index';

/** Takes the index out of what prints, or puts it back. */
export const showIndex = (page: Page, isShown: boolean): Promise<void> =>
  page.evaluate((shown) => {
    const index = document.querySelector<HTMLElement>('.index');
    if (index) index.style.display = shown ? '' : 'none';
  }, isShown);

/** What an index is made from. */
interface IndexedText {
  /** Of the index that prints; none where there is no index. */
  entries: IndexedPassages[];
  /** Ids of all passages as they come in the text. */
  order: string[];
  /** Id of the first heading after them. */
  end: string | undefined;
}

export const readIndex = (page: Page): Promise<IndexedText> =>
  page.evaluate(() => {
    const passages = [...document.querySelectorAll('.passage[id]')];
    const isAfter = (heading: Element) =>
      (passages.at(-1)?.compareDocumentPosition(heading) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING;
    return {
      entries: [...document.querySelectorAll<HTMLElement>('.index > ul > li')]
        .filter((item) => item.checkVisibility())
        .map(({ dataset }) => ({
          forms: JSON.parse(dataset['forms'] ?? '[]') as string[],
          passages: dataset['passages']?.split(' ') ?? [],
        })),
      order: passages.map(({ id }) => id),
      end: [...document.querySelectorAll('h2[id]')].find((heading) => heading.checkVisibility() && isAfter(heading))
        ?.id,
    };
  });

/** Passages in the place of pages: what a link leads to has a place in the PDF, and nothing else. */
export const toFirstRanges = ({ passages }: IndexedPassages): PageRange[] =>
  passages.map((passage) => ({ first: 0, last: 0, passage }));

/**
 * Writes the pages of each entry after its name: “Guaidó, Juan 5, 7–8”. A passage whose page is not known yet has a link, for
 * the sake of its place; links for all numbers would cost some 9,000 bytes.
 */
export const writeRanges = (page: Page, entries: PageRange[][]): Promise<void> =>
  page.evaluate((all) => {
    document.querySelectorAll('.index > ul > li').forEach((item, i) => {
      const [name] = item.childNodes;
      item.replaceChildren(name ?? '');
      all[i]?.forEach(({ first, last, passage }, place) => {
        const link = document.createElement('a');
        link.href = `#${passage}`;
        link.textContent = '0';
        const number = document.createElement('span');
        number.style.whiteSpace = 'nowrap';
        number.textContent = first === last ? String(first) : `${first}–${last}`;
        item.append(place === 0 ? '\u00a0\u00a0' : ', ', first === 0 ? link : number);
      });
    });
  }, entries);
