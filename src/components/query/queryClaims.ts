import type { CollectionEntry } from 'astro:content';
import { queryCollection } from './queryCollection.ts';

/** The ledger in the order of the text: analysis, paragraph, and within a paragraph as the ledger has it. */
export async function queryClaims(): Promise<CollectionEntry<'claims'>[]> {
  const claims = await queryCollection('claims');
  return claims.toSorted(
    (a, b) => a.data.paragraph.localeCompare(b.data.paragraph) || a.data.position - b.data.position,
  );
}
