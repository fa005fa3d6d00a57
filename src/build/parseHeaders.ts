import { escapePattern } from '../text/escapePattern.ts';

export interface HeaderRule {
  /** Path of a request, where `*` stands for any run of characters. */
  pattern: string;
  /** Without a value the header is taken away. */
  headers: [name: string, value: string | undefined][];
}

/**
 * Reads the `_headers` format of static hosts: a line that starts with a path opens a rule, indented lines
 * `Name: value` belong to it, `! Name` takes away a header that an earlier rule set, `#` starts a comment line.
 * @throws where a line is neither, naming the line.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const [, name = /^\s+!\s*([\w-]+)\s*$/.exec(line)?.[1], value] = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!name || !rule) {
      throw new Error(`_headers, line ${i + 1}: write a path at the start of a line or “  Name: value” below one.`);
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/** The same file for a site in a folder of its host: every path below that folder. */
export const placeHeaders = (text: string, base: string): string => text.replace(/^\//gm, () => base);

const formatRule = ({ pattern, headers }: HeaderRule): string => {
  const lines = headers.map(([name, value]) => (value === undefined ? `  ! ${name}` : `  ${name}: ${value}`));
  return [pattern, ...lines].join('\n');
};

/** The same file with the rules of some addresses once more for those below the folders of languages. */
export function repeatHeaders(text: string, folders: readonly string[], isThere: (path: string) => boolean): string {
  const twins = parseHeaders(text)
    .filter(({ pattern }) => pattern !== '/*')
    .flatMap((rule) => folders.map((folder) => ({ ...rule, pattern: `/${folder}${rule.pattern}` })))
    .filter(({ pattern }) => isThere(pattern));
  return `${[text.trimEnd(), ...twins.map(formatRule)].join('\n\n')}\n`;
}

const toExpression = (pattern: string) => new RegExp(`^${pattern.split('*').map(escapePattern).join('.*')}$`);

/** The headers for a path. All rules that match count; a later one replaces the value of an earlier one. */
export function findHeaders(rules: HeaderRule[], path: string): Map<string, string> {
  const matching = rules.filter(({ pattern }) => toExpression(pattern).test(path));
  const found = new Map<string, string>();
  for (const [name, value] of matching.flatMap(({ headers }) => headers)) {
    if (value === undefined) found.delete(name);
    else found.set(name, value);
  }
  return found;
}
