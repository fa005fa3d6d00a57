import type { Root } from 'hast';
import { formatHtml, parseHtml } from '../../../../src/build/html/tree.ts';

const FRAME = ['<!doctype html><html><head></head><body>', '</body></html>'] as const;

/** What a step makes of a page with this body, as text. */
export function edit(body: string, step: (tree: Root) => void): string {
  const tree = parseHtml(FRAME.join(body));
  step(tree);
  return formatHtml(tree).slice(FRAME[0].length, -FRAME[1].length);
}
