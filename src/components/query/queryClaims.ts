import { type CollectionEntry, getCollection } from 'astro:content';

/** The ledger in the order of the text: analysis, paragraph, and within a paragraph as the ledger has it. */
export async function queryClaims(): Promise<CollectionEntry<'claims'>[]> {
  const claims = await getCollection('claims');
  return claims.sort((a, b) => a.data.paragraph.localeCompare(b.data.paragraph) || a.data.position - b.data.position);
}
