import type { Languages } from './languages.ts';
import { type Content, readContent } from './loadContent.ts';
import type { Add } from './report.ts';
import { CONTEXT, DATA_PACKAGE, LEDGER } from './sortFiles.ts';

/** Entries of one map, each as the other has it where the file that it stands in is sound there. */
const lay = <T>(whole: Map<string, T>, all: Map<string, T>, isSound: (id: string) => boolean): Map<string, T> =>
  new Map([...whole].map(([id, value]) => [id, isSound(id) ? (all.get(id) ?? value) : value]));

/**
 * Content with what is there of its drafts, for those who write them. Words of a draft stay out of a file where they are not
 * whole; `drafts` says of each language which files these are.
 */
export function addDrafts(files: ReadonlyMap<string, string>, languages: Languages, add?: Add): Content {
  const content = readContent(files, languages, add);
  const { drafts, locales } = languages;
  if (content.faults.length > 0 || drafts.length === 0) return content;
  const all = readContent(files, { locales: [...locales, ...drafts], drafts: [] });
  const faulty = [...new Set(all.faults.map(({ file }) => file))];
  const isIn = (file: string) => () => !faulty.includes(file);
  return {
    ...content,
    analyses: all.analyses,
    sections: all.sections,
    pages: all.pages,
    charts: lay(content.charts, all.charts, (id) => !faulty.includes(`charts/${id}.yaml`)),
    claims: lay(content.claims, all.claims, isIn(LEDGER)),
    data: lay(content.data, all.data, isIn(DATA_PACKAGE)),
    people: lay(content.people, all.people, isIn(CONTEXT.people)),
    terms: lay(content.terms, all.terms, isIn(CONTEXT.terms)),
    events: lay(content.events, all.events, isIn(CONTEXT.events)),
    judgements: lay(content.judgements, all.judgements, isIn(CONTEXT.judgements)),
    drafts: new Map(drafts.map((draft) => [draft, { faulty }])),
  };
}
