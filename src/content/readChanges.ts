import { capitalise } from '../i18n/capitalise.ts';
import { parseDate } from '../i18n/format.ts';
import { getChildren, type Node, toPlainText } from './parseMdx.ts';
import type { Add } from './report.ts';

/** A line of the page about the site that says what is new or was corrected. */
export interface Change {
  date: string;
  text: string;
  /** Paths that it links to: the pages that are new or changed. */
  pages: string[];
}

const listLinks = (node: Node): string[] => [
  ...(node.type === 'link' && node.url.startsWith('/') ? [node.url.replace(/#.*/, '')] : []),
  ...getChildren(node).flatMap(listLinks),
];

/** The changes that a page lists: items that begin with a day and a colon. Where one does, all of its list do. */
export function readChanges(file: string, body: readonly Node[], locale: string, add: Add): Change[] {
  const lists = body.filter(({ type }) => type === 'list').map(getChildren);
  const read = lists.map((items) =>
    items.map((item) => {
      const words = toPlainText([item]).trim();
      const [, day = '', text = ''] = /^([^:]*): (.*)$/.exec(words) ?? [];
      return { item, words, date: parseDate(day, locale), text };
    }),
  );
  const changes = read.filter((items) => items.some(({ date }) => date)).flat();
  const seen = new Set<string>();
  return changes.flatMap(({ item, words, date, text }) => {
    const place = { file, line: item.position?.start.line };
    if (!date) add(place, 'undatedChange', words.slice(0, 40));
    else if (seen.has(date)) add(place, 'twinChange', date);
    if (!date) return [];
    seen.add(date);
    return [{ date, text: capitalise(text), pages: listLinks(item) }];
  });
}
