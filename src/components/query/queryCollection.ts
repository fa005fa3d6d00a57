import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';

const known = new Map<CollectionKey, Promise<unknown>>();

/** The entries of a collection, not to be changed. Astro copies them at each call; a build asks once, a dev server each time. */
export function queryCollection<C extends CollectionKey>(name: C): Promise<readonly CollectionEntry<C>[]> {
  const entries = (known.get(name) as Promise<CollectionEntry<C>[]> | undefined) ?? getCollection(name);
  if (import.meta.env.PROD) known.set(name, entries);
  return entries;
}
