// What keeps and sets citations: parsers of BibTeX, of BibLaTeX and of RIS, and the styles that set what they read.
import { type CiteFile, readCiteFiles } from './citeFiles.ts';
import { type Client, checkEach } from './client.ts';
import type { Load } from './install.ts';
import { toBare } from './prose.ts';

/** A work as a program has read it. */
interface ReadWork {
  key?: string | undefined;
  title: string;
  author?: unknown;
  url?: string | undefined;
}

/** What a program makes of a file, with what it says against it. */
type Parse = (text: string) => { works: ReadWork[]; complaints: string[] };

/** Styles move what closes a title. */
const CLOSING = /[.?!”»]+$/;

function compareWorks({ works, complaints }: ReturnType<Parse>, { shown }: CiteFile): string[] {
  const missing = works.flatMap(({ title, author, url }, i) => {
    const text = shown[i] ?? '';
    const lost = [
      !author && 'author',
      (!title || !toBare(text).includes(toBare(title).replace(CLOSING, ''))) && 'title',
      text.includes('http') && !(url && text.includes(url)) && 'address',
    ].filter((name) => name !== false);
    return lost.length > 0 ? [`is read without the ${lost.join(', the ')} of “${text.slice(0, 80)}…”`] : [];
  });
  const count =
    works.length === shown.length ? [] : [`is read as ${works.length} works; the page shows ${shown.length}`];
  return [...complaints, ...count, ...missing];
}

const client = (packages: readonly string[], ending: string, prepare: (load: Load) => Promise<Parse>): Client => ({
  packages,
  run: async (site, { load }) => {
    const parse = await prepare(load);
    const files = await readCiteFiles(site, ending);
    const byKey = new Map<string, string>();
    let count = 0;
    const faults = await checkEach(files, (file) => {
      const read = parse(file.text);
      count += read.works.length;
      // A library holds the files of several pages: one key, one work.
      const clashes = read.works.flatMap(({ key, title, url }) => {
        if (key === undefined) return [];
        const work = `${title} ${url ?? ''}`;
        const known = byKey.get(key) ?? work;
        byKey.set(key, known);
        return known === work ? [] : [`names “${work}” ${key}, as another file does “${known}”`];
      });
      return [...compareWorks(read, file), ...clashes];
    });
    return { read: `${files.length} files .${ending} with ${count} works`, faults };
  },
});

/** `howpublished` holds the address as TeX or HTML. */
const findUrl = (text: unknown) => /https?:[^\s"<>{}]+/.exec(String(text))?.[0];

interface CslItem {
  'citation-key'?: string;
  title: string;
  author?: object[];
  URL?: string;
}

const toWork = (item: CslItem): ReadWork => ({
  key: item['citation-key'],
  title: item.title,
  author: item.author,
  url: item.URL,
});

const citationJs = (plugin: string, ending: string): Client =>
  client([plugin, '@citation-js/core'], ending, async (load) => {
    const { Cite } = await load('@citation-js/core');
    await load(plugin);
    return (text) => ({ works: new Cite(text).data.map(toWork), complaints: [] });
  });

interface Piece {
  text: string;
}

export const citations: Client[] = [
  client(['@retorquere/bibtex-parser'], 'bib', async (load) => {
    const { parse } = await load('@retorquere/bibtex-parser');
    return (text) => {
      const { entries, errors } = parse(text);
      return {
        works: entries.map(({ key, fields }: { key: string; fields: Record<string, string> }) => ({
          key,
          title: fields['title'],
          author: fields['author'],
          url: findUrl(fields['howpublished']),
        })),
        complaints: errors.map(({ error }: { error: string }) => error),
      };
    };
  }),
  client(['biblatex-csl-converter'], 'bib', async (load) => {
    const { parse } = await load('biblatex-csl-converter');
    return (text) => {
      const { entries, errors, warnings } = parse(text);
      const toText = (pieces: Piece[] = []) => pieces.map((piece) => piece.text).join('');
      return {
        works: Object.values<{ entry_key: string; fields: Record<string, Piece[]> }>(entries).map(
          ({ entry_key: key, fields }) => ({
            key,
            title: toText(fields['title']),
            author: fields['author'],
            url: findUrl(toText(fields['howpublished'])),
          }),
        ),
        complaints: [...errors, ...warnings].map(({ type, field_name }) =>
          `gives it ${type} ${field_name ?? ''}`.trim(),
        ),
      };
    };
  }),
  citationJs('@citation-js/plugin-bibtex', 'bib'),
  citationJs('@citation-js/plugin-ris', 'ris'),
];
