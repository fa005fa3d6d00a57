import { parse } from 'yaml';
import type { FaultKind } from '../../content/faults.ts';
import type { Languages } from '../../content/languages.ts';
import { type Content, readContent } from '../../content/loadContent.ts';
import { readFolder } from '../../content/readFolder.ts';
import { type Fault, formatFault } from '../../content/report.ts';
import { CONTEXT, isReservedSlug, LEDGER, toTranslationsFile } from '../../content/sortFiles.ts';
import { confirmTexts } from '../../content/translations.ts';
import type { Context } from './context.ts';
import { type Kind, type Order, Refusal } from './order.ts';
import { placeFiles } from './placeFiles.ts';
import { toAnalysis } from './toAnalysis.ts';
import { toChart } from './toChart.ts';
import { toClaim, toEvent, toPerson } from './toEntry.ts';

type Files = ReadonlyMap<string, string>;

const templates: Record<Kind, (context: Context) => Map<string, string>> = {
  analysis: toAnalysis,
  chart: toChart,
  claim: toClaim,
  person: toPerson,
  event: toEvent,
};

/** Ids of a file of entries, whatever else may be wrong with it. */
function listKeys(text: string | undefined, field?: string): string[] {
  try {
    const fields = parse(text ?? '') as Record<string, object> | null;
    return Object.keys((field ? fields?.[field] : fields) ?? {});
  } catch {
    return [];
  }
}

/** The file in which there is something of this id already. */
function findTwin({ kind, id }: Order, files: Files): string | undefined {
  const ids = {
    claim: () => listKeys(files.get(LEDGER), 'claims').includes(id) && LEDGER,
    person: () => listKeys(files.get(CONTEXT.people)).includes(id) && CONTEXT.people,
    event: () => `\n${files.get(CONTEXT.events) ?? ''}`.includes(`\n${id},`) && CONTEXT.events,
    chart: () => files.has(`charts/${id}.yaml`) && `charts/${id}.yaml`,
    analysis: () => [...files.keys()].some((file) => file.startsWith(`analyses/${id}/`)) && `analyses/${id}`,
  };
  return ids[kind]() || undefined;
}

/** An entry that is added to such a file would not be read. */
const UNREADABLE: readonly FaultKind[] = [
  'brokenYaml',
  'deepYaml',
  'noAnchor',
  'brokenJson',
  'brokenCsv',
  'brokenBody',
  'eventHead',
  'twinHead',
];

const withAll = (files: Files, more: Files): Files => new Map([...files, ...more]);

/**
 * The words of a template say the same in every language, so they need nobody who reads them side by side. Where a file cannot
 * be read, nobody knows which texts there are.
 */
function confirmNew(files: Files, before: Content, after: Content, today: string): Map<string, string> {
  if (before.faults.length > 0) return new Map();
  return new Map(
    [...after.translations].flatMap(([locale, texts]) => {
      const fresh = texts.filter(({ id, state }) => state === 'unconfirmed' && !before.units.has(id));
      const file = toTranslationsFile(locale);
      const ids = fresh.map(({ id }) => id);
      return ids.length > 0 ? [[file, confirmTexts(files.get(file) ?? '', ids, after.units, today)]] : [];
    }),
  );
}

/** Faults of the second content that the first does not have, whatever their lines. */
function listNewFaults(before: Content, after: Content): string[] {
  const toKey = (fault: Fault) => formatFault({ ...fault, line: undefined });
  const known = before.faults.map(toKey);
  return after.faults.flatMap((fault) => {
    const at = known.indexOf(toKey(fault));
    if (at >= 0) known.splice(at, 1);
    return at < 0 ? [formatFault(fault)] : [];
  });
}

interface Made {
  /** Paths below the folder of the content, of what is new or has a new entry. */
  files: string[];
  /** What is still to be written: a sentence each. */
  faults: string[];
}

/**
 * Makes what is asked for in a folder of content.
 * @throws Refusal, with nothing written
 */
export async function makeNew(dir: string, order: Order, languages: Languages, today: string): Promise<Made> {
  const files = await readFolder(dir).catch((error: Error) => {
    throw new Refusal(`${dir} cannot be read (${error.message}); name the folder that holds the content.`);
  });
  const { kind, id } = order;
  const { locales, drafts } = languages;
  if (kind === 'analysis' && isReservedSlug(id, [...locales, ...drafts]))
    throw new Refusal(`“${id}” is the address of another page of the site; write another id.`);
  const twin = findTwin(order, files);
  if (twin)
    throw new Refusal(
      `There is ${kind === 'analysis' || kind === 'event' ? 'an' : 'a'} ${kind} ${id} in ${twin} already; write another id.`,
    );

  const before = readContent(files, languages);
  const own = templates[kind]({ id, files, content: before, locales, today });
  const drafted = readContent(withAll(files, own), languages);
  const broken = drafted.faults.find((fault) => own.has(fault.file) && UNREADABLE.includes(fault.kind));
  if (broken) throw new Refusal(`Nothing can be added: ${formatFault(broken)}`);
  const confirmed = confirmNew(files, before, drafted, today);
  const all = withAll(own, confirmed);
  const after = confirmed.size > 0 ? readContent(withAll(files, all), languages) : drafted;
  await placeFiles(dir, all, files).catch((error: Error) => {
    throw new Refusal(`Nothing was written (${error.message}); mend that, and ask again.`);
  });
  return { files: [...own.keys()], faults: listNewFaults(before, after) };
}
