// How an explainer is set otherwise than its page prints: each edition by a stylesheet of its own, which no reader fetches.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** To fold and staple; for those who read large letters alone. */
export const editions = ['booklet', 'large'] as const;

export type Edition = (typeof editions)[number];

/** Most pages that an edition may have. */
export const editionLimits: Record<Edition, number> = { booklet: 40, large: 48 };

/** What a PDF adds to how its page prints: the stylesheet of its edition, that of the whole, or nothing for a section. */
export async function readStyles({ edition, part }: { edition?: Edition; part?: number }): Promise<string> {
  const name = edition ?? (part === undefined ? 'whole' : undefined);
  return name ? readFile(join(import.meta.dirname, `${name}.css`), 'utf8') : '';
}
