// How an explainer is set otherwise than its page prints: each edition by a stylesheet of its own, which no reader fetches.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** To fold and staple; for those who read large letters alone. */
export const editions = ['booklet', 'large'] as const;

export type Edition = (typeof editions)[number];

/** Most pages that an edition may have. */
export const editionLimits: Record<Edition, number> = { booklet: 40, large: 48 };

/** The stylesheet of an edition; nothing where a page is set as it prints. */
export const readEdition = async (edition: Edition | undefined): Promise<string> =>
  edition ? readFile(join(import.meta.dirname, `${edition}.css`), 'utf8') : '';
