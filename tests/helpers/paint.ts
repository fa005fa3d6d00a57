import type { Page } from '@playwright/test';

export interface Paint {
  texts: number;
  marks: number;
  /** Texts in the colour of what lies under them. */
  hidden: string[];
  /** Texts and marks in pure black: what a browser takes where it does not understand a colour. */
  black: string[];
  /** Marks of drawings that have neither a fill nor a stroke. */
  bare: string[];
}

/** How texts and drawings are painted in the page as it stands; written for old browsers as well. */
export const readPaint = (page: Page): Promise<Paint> =>
  page.evaluate(() => {
    const BLACK = 'rgb(0, 0, 0)';
    const isShown = (element: Element) => {
      const { width, height, right } = element.getBoundingClientRect();
      return Math.max(width, height) > 1 && right > 0 && getComputedStyle(element).visibility !== 'hidden';
    };
    const isDrawn = (element: Element) => element instanceof SVGElement;
    const isOpaque = (colour: string) => !/^(?:none|transparent|rgba\(.*, 0\))$/.test(colour);
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
    const colourOf = (text: Element) => getComputedStyle(text)[isDrawn(text) ? 'fill' : 'color'];
    /** What is painted where the middle of a text is. */
    const ground = (text: Element) => {
      text.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = text.getBoundingClientRect();
      for (const under of document.elementsFromPoint((left + right) / 2, (top + bottom) / 2)) {
        if (under === text && isDrawn(text)) continue;
        const { fill, backgroundColor } = getComputedStyle(under);
        const colour = isDrawn(under) && /^(?:path|rect|circle)$/.test(under.tagName) ? fill : backgroundColor;
        if (isOpaque(colour)) return colour;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };

    const ownText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    const texts = [...document.querySelectorAll('header *, main *, nav *, footer *')].filter(
      (element) => !/^(?:option|select)$/i.test(element.tagName) && ownText(element) && isShown(element),
    );
    const marks = [...document.querySelectorAll('svg :is(path, rect, circle, line)')].filter(isShown);
    const paints = (mark: Element) => {
      const { fill, stroke } = getComputedStyle(mark);
      return [mark.tagName === 'line' ? 'none' : fill, stroke].filter(isOpaque);
    };
    return {
      texts: texts.length,
      marks: marks.length,
      hidden: texts.filter((text) => colourOf(text) === ground(text)).map((text) => name(text) + text.textContent),
      black: [
        ...texts.filter((text) => colourOf(text) === BLACK).map((text) => name(text) + text.textContent),
        ...marks.filter((mark) => paints(mark).includes(BLACK)).map(name),
      ],
      bare: marks.filter((mark) => paints(mark).length === 0).map(name),
    };
  });
