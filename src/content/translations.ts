// Where each text of a language stands to the one that it was written from. `translations/<locale>.yaml` lists, by the id of a
// text, the day on which both were last read side by side, and the fingerprint of the first as it was then.

import { z } from 'astro/zod';
import { isMap, parseDocument, YAMLMap } from 'yaml';
import { readFields } from './readFields.ts';
import type { Add } from './report.ts';
import { toTranslationsFile } from './sortFiles.ts';
import { toFingerprint, type Units } from './units.ts';

/** `missing` in the second language, `unconfirmed` by anybody, `older` than the first. */
export type State = 'missing' | 'unconfirmed' | 'older' | 'confirmed';

/** A text with the day of its confirmation, where there is one. */
export interface Translation {
  id: string;
  state: State;
  on?: string;
}

const ENTRY = /^(?<on>\d{4}-\d\d-\d\d) (?<fingerprint>[0-9a-f]{8})$/;
const entriesSchema = z.record(z.string(), z.string());

/** The languages side by side. */
interface Twins {
  first: Units;
  own: Units;
  locale: string;
  /** Whether the file of a text has faults, so that nobody knows which texts it holds. */
  isUnread: (id: string) => boolean;
}

/** How each text of the first language stands in another. */
export function readTranslations(
  text: string | undefined,
  { first, own, locale, isUnread }: Twins,
  add: Add,
): Translation[] {
  const file = toTranslationsFile(locale);
  const { fields, data: entries = {} } = readFields(entriesSchema, [file, text], { drafts: [] }, add) ?? {};
  if (text === undefined) add({ file }, 'noTranslations');
  for (const [id, written] of Object.entries(entries)) {
    const place = fields?.at([id]) ?? { file };
    if (!first.has(id) || !own.has(id)) {
      if (!isUnread(id)) add(place, 'noTwinText', id);
    } else if (!ENTRY.test(written)) add(place, 'noFingerprint', id, written);
  }
  return [...first].map(([id, { text: said }]): Translation => {
    const { on, fingerprint } = ENTRY.exec(entries[id] ?? '')?.groups ?? {};
    if (!own.has(id)) return { id, state: 'missing' };
    if (!on) {
      if (fields && !(id in entries)) add({ file }, 'unconfirmed', id);
      return { id, state: 'unconfirmed' };
    }
    return { id, on, state: fingerprint === toFingerprint(said) ? 'confirmed' : 'older' };
  });
}

/** The day on which the first of some texts was confirmed that is older now. */
export const findOlder = (all: readonly Translation[], ids: readonly string[]): string | undefined =>
  all
    .flatMap(({ id, state, on }) => (state === 'older' && on && ids.includes(id) ? [on] : []))
    .toSorted()
    .at(0);

/**
 * The file of a language with some texts confirmed on a day. Lines of texts that are not there stay: the build names them.
 * @throws a sentence where the former file cannot be read
 */
export function confirmTexts(former: string, ids: readonly string[], first: Units, on: string): string {
  const document = parseDocument(former);
  const [fault] = document.errors;
  if (fault) throw new Error(`The translations cannot be read (${fault.message.split('\n')[0]}); mend the YAML.`);
  const entries: YAMLMap = isMap(document.contents) ? document.contents : new YAMLMap();
  for (const id of ids) entries.set(id, `${on} ${toFingerprint(first.get(id)?.text ?? '')}`);
  const order = [...first.keys()];
  const toPlace = (id: unknown) => order.indexOf(String(id)) + 1 || order.length + 1;
  entries.items.sort((a, b) => toPlace(a.key) - toPlace(b.key));
  Object.assign(document, { contents: entries });
  return document.toString({ defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
}
