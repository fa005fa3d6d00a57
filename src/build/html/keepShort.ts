// Chromium leaves the last line of a paragraph alone on a sheet where the paragraph has fewer lines than may be parted.
// Those are marked, and the stylesheet keeps them whole.
import type { Root } from 'hast';
import { readText, walkElements } from './tree.ts';

/** About three lines on paper, in characters. */
const SHORT = 250;

/** Marks the short paragraphs of a page that nothing else is said of. */
export function keepShort(tree: Root): void {
  for (const element of walkElements(tree)) {
    const isPlain = element.tagName === 'p' && Object.keys(element.properties).length === 0;
    if (isPlain && readText(element).length <= SHORT) element.properties['className'] = ['short'];
  }
}
