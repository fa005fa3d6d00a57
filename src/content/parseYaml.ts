import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

type Path = readonly PropertyKey[];

/** Fields of a file, with the line that each stands on. */
export interface Fields {
  value: unknown;
  /** Line of the field, or of the nearest field around it that is there; none where there is no such field. */
  lineOf: (path: Path) => number | undefined;
}

interface ParsedYaml extends Fields {
  faults: { line: number; text: string }[];
}

/** Reads YAML, of which JSON is a part. `before` counts the lines of the file that come before the text. */
export function parseYaml(text: string, before = 0): ParsedYaml {
  const lines = new LineCounter();
  const toLine = (offset: number) => before + lines.linePos(offset).line;
  // Astro reads a bare 2016-08-05 as a date, not as a text; so does this.
  const document = parseDocument(text, { lineCounter: lines, customTags: ['timestamp'] });
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: toLine(pos[0]),
    text: `cannot be read (${message.replace(/ at line \d+[\s\S]*$/, '')}); mend the YAML.`,
  }));

  const lineOf = (path: Path) => {
    let node: unknown = document.contents;
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
    return offset === undefined ? undefined : toLine(offset);
  };
  // What the parser says of fields after that makes no sense.
  const tooDeep = document.errors.findIndex(({ message }) => message.includes('call stack'));
  if (tooDeep >= 0) {
    const text = 'fields stand too deep in one another; write them side by side.';
    return { value: undefined, lineOf, faults: [{ line: faults[tooDeep]?.line ?? before + 1, text }] };
  }
  if (faults.length > 0) return { value: undefined, lineOf, faults };
  try {
    return { value: document.toJS(), lineOf, faults };
  } catch {
    // An alias such as `*name` is looked up only here.
    const text = 'cannot be read (an alias has no anchor); write the text out, or set it in quotation marks.';
    return { value: undefined, lineOf, faults: [{ line: toLine(0), text }] };
  }
}
