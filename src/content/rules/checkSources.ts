import type { Source } from '../../schemas/source.ts';
import { type ContextFiles, formatEntry } from '../entries.ts';
import type { Add } from '../report.ts';
import { CONTEXT } from '../sortFiles.ts';

interface Use {
  file: 'people' | 'terms' | 'events';
  id: string;
  path: string[];
  sources: readonly string[];
}

function listUses({ people, terms, events }: ContextFiles): Use[] {
  return [
    ...[...(people?.values ?? [])].flatMap(([id, { sources, since }]): Use[] => [
      { file: 'people', id, path: ['sources'], sources },
      { file: 'people', id, path: ['since', 'sources'], sources: since?.sources ?? [] },
    ]),
    ...[...(terms?.values ?? [])].map(([id, { sources }]): Use => ({ file: 'terms', id, path: ['sources'], sources })),
    ...[...(events?.values ?? [])].map(([id, { sources }]): Use => ({ file: 'events', id, path: [], sources })),
  ];
}

/** What makes two entries one page: its address or, where that is not known, publisher, title and date. */
const toPage = ({ url, publisher, title, date }: Source) => url ?? JSON.stringify([publisher, title, date]);

/** Every source that is named is there, once, and is used. */
export function checkSources(files: ContextFiles, add: Add): void {
  const { sources, ...others } = files;
  if (!sources) return;
  const uses = listUses(files);
  for (const use of uses)
    for (const source of use.sources)
      if (!sources.values.has(source))
        add(files[use.file]!.at(use.id, use.path), 'noEntry', formatEntry(use.file, use.id), source, CONTEXT.sources);

  const pages = new Map<string, string>();
  for (const [id, source] of sources.values) {
    const twin = pages.get(toPage(source));
    if (twin) add(sources.at(id), 'twinSource', id, twin);
    pages.set(toPage(source), twin ?? id);
  }
  // While one of the others cannot be read, nobody knows what it uses.
  if (Object.values(others).includes(undefined)) return;
  const used = new Set(uses.flatMap((use) => use.sources));
  for (const id of sources.values.keys()) if (!used.has(id)) add(sources.at(id), 'unusedSource', id);
}
