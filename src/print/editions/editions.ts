// How a page is set otherwise than it prints: each edition by a stylesheet of its own, which no reader fetches.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of an explainer: to fold and staple; for those who read large letters alone. */
export const editions = ['booklet', 'large'] as const;
/** Of the timeline, each on one sheet across: for a wall; to fold in four. */
export const sheets = ['poster', 'fold'] as const;

type Sheet = (typeof sheets)[number];
export type Edition = (typeof editions)[number] | Sheet;

export const isSheet = (edition: Edition | undefined): edition is Sheet =>
  (sheets as readonly (string | undefined)[]).includes(edition);

/** Most pages that an edition may have. */
export const editionLimits: Record<Edition, number> = { booklet: 40, large: 48, poster: 1, fold: 2 };

/** What an edition has in common with another. */
const SHARED: Record<Edition, string[]> = {
  booklet: ['index', 'words'],
  large: ['words'],
  poster: ['sheet'],
  fold: ['sheet'],
};

/** What a PDF adds to how its page prints: marks that are links, and the stylesheets of its edition or of the whole. */
export async function readStyles({ edition, part }: { edition?: Edition; part?: number }): Promise<string> {
  const names = edition
    ? SHARED[edition].concat(edition)
    : part === undefined
      ? ['index', 'whole', 'class', 'lesson']
      : [];
  const styles = ['marks', ...names].map((name) => readFile(join(import.meta.dirname, `${name}.css`), 'utf8'));
  return (await Promise.all(styles)).join('');
}
