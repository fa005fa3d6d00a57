// What a site is made of, so that another may be held against ours.
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';

/** Kinds of pages and types of charts of a site. Its own modules list them, since its languages are its own. */
async function listKinds(site: string): Promise<Set<string>> {
  const folder = join(site, 'src');
  const { languages }: typeof import('../../src/content/keptContent.ts') = await import(
    join(folder, 'content/keptContent.ts')
  );
  const { loadContent }: typeof import('../../src/content/loadContent.ts') = await import(
    join(folder, 'content/loadContent.ts')
  );
  const { listPages }: typeof import('../../src/site/pages.ts') = await import(join(folder, 'site/pages.ts'));
  const { data, ...content } = await loadContent(join(site, 'content'), languages);
  const toEntries = <T>(values: ReadonlyMap<string, T>) => [...values].map(([id, data]) => ({ id, data }));
  const pages = listPages({
    analyses: toEntries(content.analyses),
    sections: toEntries(content.sections),
    charts: toEntries(content.charts),
    tables: [...data.values()].map(({ resource }) => resource),
    pages: toEntries(content.pages),
    people: toEntries(content.people),
    terms: toEntries(content.terms),
    events: toEntries(content.events),
    claims: toEntries(content.claims),
    judgements: toEntries(content.judgements),
    drafts: [],
  });
  return new Set([
    ...pages.map(({ kind }) => `page of the kind “${kind}”`),
    ...[...content.charts.values()].map(({ type }) => `chart of the type “${type}”`),
  ]);
}

/** What our site has and another lacks, a sentence each. */
export async function findLacking(site: string): Promise<string[]> {
  const [ours, theirs] = [await listKinds(root), await listKinds(site)];
  return [...ours.difference(theirs)].map((what) => `The fixture site has no ${what}, and ours has; add one to it.`);
}
