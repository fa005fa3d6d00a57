// Astro’s collections hold the values that have been checked, and read no file of their own but the MDX that they render.
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { formatFaults, getContent } from './keptContent.ts';
import type { Content } from './loadContent.ts';

type Name = Exclude<keyof Content, 'faults' | 'count' | 'units' | 'translations'>;
type Value<N extends Name> = Content[N] extends Map<string, infer T> ? T : never;

interface Entry {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
  deferredRender?: boolean;
}

/** What a loader needs of what Astro gives it. */
interface LoaderContext {
  store: { clear: () => void; set: (entry: Entry) => unknown };
  config: { root: URL };
}

/** The file that an entry is rendered from. */
const FILES: Partial<Record<Name, (id: string) => string>> = {
  analyses: (id) => `content/analyses/${id}/index.mdx`,
  sections: (id) => `content/analyses/${id}.mdx`,
  pages: (id) => `content/pages/${id}.mdx`,
};

/** Fills a collection. @throws an Error with every fault of the content. */
export const toLoader = <N extends Name>(name: N) => ({
  name,
  /** Gives the type alone: the values have been parsed. */
  schema: z.custom<Value<N>>(),
  load: async ({ store, config }: LoaderContext): Promise<void> => {
    const content = await getContent(fileURLToPath(new URL('content', config.root)));
    if (content.faults.length > 0) throw new Error(formatFaults(content));
    store.clear();
    for (const [id, data] of content[name] as Map<string, Record<string, unknown>>) {
      const filePath = FILES[name]?.(id);
      store.set({ id, data, ...(filePath && { filePath, deferredRender: true }) });
    }
  },
});
