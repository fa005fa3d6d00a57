import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSectionName } from '../content/parseSectionName.ts';
import { root } from './root.ts';

/** What PostCSS hands to a plugin, as far as it is needed here. */
interface AtRule {
  nodes: unknown[];
  clone(): AtRule;
  before(nodes: unknown[]): void;
  remove(): void;
  walkRules(change: (rule: { selector: string }) => void): void;
  walkDecls(change: (declaration: { value: string }) => void): void;
}

/** The highest number that a section of any analysis has. */
export function countParts(dir = join(root, 'content/analyses')): number {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) => basename(file));
  const sections = files.filter((file) => /^\d\d-.+\.mdx$/.test(file));
  return Math.max(0, ...sections.map((file) => parseSectionName(file).number));
}

/** A plugin of PostCSS: the rules in an at-rule of this name once for each word, which stands in the place of a sign. */
export const eachOf = (name: string, sign: string, words: readonly string[]) => ({
  postcssPlugin: name,
  AtRule: {
    [name]: (rules: AtRule) => {
      for (const word of words) {
        const write = (text: string) => text.replace(new RegExp(`\\b${sign}\\b`, 'g'), word);
        const copy = rules.clone();
        copy.walkRules((rule) => {
          rule.selector = write(rule.selector);
        });
        copy.walkDecls((declaration) => {
          declaration.value = write(declaration.value);
        });
        rules.before(copy.nodes);
      }
      rules.remove();
    },
  },
});

/** The rules in `@each-part { … }` once for each number of a section, in the place of `N`. */
export const eachPart = (count: number) =>
  eachOf(
    'each-part',
    'N',
    Array.from({ length: count }, (_, i) => `${i + 1}`),
  );
