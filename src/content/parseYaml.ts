import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Add, Place } from './report.ts';

type Path = readonly PropertyKey[];

/** Fields of a file, with the place that each stands at. */
export interface Fields {
  value: unknown;
  /** Place of the field, or of the nearest field around it that is there; the file where there is no such field. */
  at: (path: Path) => Place;
}

/** Offset of the field at a path, or of the nearest one around it. */
function findOffset(contents: unknown, path: Path): number | undefined {
  let node = contents;
  let offset: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = isScalar(pair.key) ? pair.key.range?.[0] : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** Keys that their map has already, of which the parser would compare each with all before it, and those that objects pass over. */
function findLost(document: Document): { offset: number; cause: string }[] {
  const lost: { offset: number; cause: string }[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        if (seen.has(key.value)) lost.push({ offset, cause: 'Map keys must be unique' });
        if (key.value === '__proto__') lost.push({ offset, cause: 'No field is called __proto__' });
        seen.add(key.value);
      }
    },
  });
  return lost;
}

/** Reads YAML, of which JSON is a part; nothing where it has faults. `before` counts the lines of the file above the text. */
export function parseYaml(file: string, text: string, add: Add, before = 0): Fields | undefined {
  const lines = new LineCounter();
  const toPlace = (offset: number) => ({ file, line: before + lines.linePos(offset).line });
  // A bare 2016-08-05 is a date and no text, as in every other reader of YAML 1.1; the schemas ask for quotation marks.
  const document = parseDocument(text, { lineCounter: lines, customTags: ['timestamp'], uniqueKeys: false });
  const broken = [...document.errors, ...document.warnings];
  const deep = broken.find(({ message }) => message.includes('call stack'));
  // What the parser says of fields after that makes no sense.
  if (deep) add(toPlace(deep.pos[0]), 'deepYaml');
  else
    for (const { message, pos } of broken)
      add(toPlace(pos[0]), 'brokenYaml', message.replace(/ at line \d+[\s\S]*$/, ''));
  const lost = broken.length > 0 ? [] : findLost(document);
  for (const { offset, cause } of lost) add(toPlace(offset), 'brokenYaml', cause);
  if (broken.length + lost.length > 0) return undefined;
  try {
    const at = (path: Path) => {
      const offset = findOffset(document.contents, path);
      return offset === undefined ? { file } : toPlace(offset);
    };
    return { value: document.toJS(), at };
  } catch {
    // An alias such as `*name` is looked up only here.
    add(toPlace(0), 'noAnchor');
    return undefined;
  }
}
