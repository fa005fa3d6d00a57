// Reads a page as those do who make previews: its tags, no script, no styles.
import type { Root } from 'hast';
import { readAttribute, readText, walkElements } from './tree.ts';

export interface PageHead {
  title: string;
  /** By `property` or `name`; each name once, as the first of its kind. */
  meta: Map<string, string>;
  canonical: string | undefined;
  /** Roots of the JSON-LD blocks. */
  data: Record<string, unknown>[];
}

export function readHead(tree: Root): PageHead {
  const head: PageHead = { title: '', meta: new Map(), canonical: undefined, data: [] };
  for (const element of walkElements(tree)) {
    const read = (name: string) => readAttribute(element, name);
    if (element.tagName === 'title') head.title ||= readText(element);
    if (element.tagName === 'meta') {
      const name = read('property') ?? read('name');
      if (name && !head.meta.has(name)) head.meta.set(name, read('content') ?? '');
    }
    if (element.tagName === 'link' && read('rel') === 'canonical') head.canonical ??= read('href');
    if (element.tagName === 'script' && read('type') === 'application/ld+json')
      head.data.push(JSON.parse(readText(element)));
  }
  return head;
}
