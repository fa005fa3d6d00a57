import type { Sources } from './imports.ts';

/** A rule of a stylesheet: where it stands, its selectors, and its declarations in the order in which they are written. */
export interface StyleRule {
  file: string;
  selectors: string[];
  declarations: [name: string, value: string][];
}

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** The styles of a file: a stylesheet, or what a component or page has in its `<style>`. */
const toCss = (file: string, text: string) =>
  withoutComments(file.endsWith('.css') ? text : (/<style[^>]*>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? ''));

/** Splits at commas or spaces that stand outside brackets. */
const splitOutside = (text: string, at: RegExp): string[] => {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0 && at.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
};

/** Every rule that declares something, in all stylesheets and components of the sources. */
export function readRules(sources: Sources): StyleRule[] {
  return [...sources].flatMap(([file, text]) =>
    [...toCss(file, text).matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
      file,
      selectors: splitOutside(selector.trim(), /,/),
      declarations: [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']): [string, string] => [
        name,
        value.replace(/\s+/g, ' ').trim(),
      ]),
    })),
  );
}

/** The conditions of every media query of the sources, with their files. */
export const readMedia = (sources: Sources): { file: string; query: string }[] =>
  [...sources].flatMap(([file, text]) =>
    [...toCss(file, text).matchAll(/@media ([^{]+)\{/g)].map(([, query = '']) => ({ file, query: query.trim() })),
  );

const isToken = (value: string) => /^var\(--[\w-]+\)$/.test(value) || /^calc\([^a-z]*var\(--/.test(value);
const isNothing = (value: string) => /^(?:0|auto|inherit|normal|-?1px)$/.test(value);
/** What of a margin, a padding or a gap runs from top to bottom. */
const toVertical = (name: string, value: string): string[] => {
  const parts = splitOutside(value, /\s/);
  if (/-(?:left|right|inline\S*)$|^column-gap$/.test(name)) return [];
  return /^(?:margin|padding)$/.test(name) ? [parts[0] ?? '', parts[2] ?? '0'] : [parts[0] ?? ''];
};

/** Values of type and of vertical space that do not come from the tokens, a sentence each. Paper is measured in pt and mm. */
export function findLiterals(rules: StyleRule[]): string[] {
  return rules.flatMap(({ file, selectors, declarations }) => {
    const isSound = (value: string) =>
      isToken(value) || isNothing(value) || (file.endsWith('print.css') && /^-?[\d.]+(?:pt|mm)$/.test(value));
    const isWrong = ([name, value]: [string, string]) =>
      (/^(?:font-size|line-height)$/.test(name) && !isSound(value)) ||
      (name === 'font' && !/^(?:inherit|(?:\d00 )?var\(--[\w-]+\)|8pt 'Barlow', sans-serif)$/.test(value)) ||
      (/^(?:margin|padding|gap|row-gap)(?:-|$)/.test(name) && !toVertical(name, value).every(isSound));
    return declarations
      .filter(isWrong)
      .map(
        ([name, value]) =>
          `${file}, ${selectors[0]}: ${name}: ${value} is no token; take one of src/styles/tokens.css.`,
      );
  });
}

/** The class or element of ours that a selector begins with; what the whole page is asked before that does not count. */
const toLead = (selector: string): string =>
  /^(?::root\S*\s+|:root:has\()?(\.[\w-]+|[a-z]+-[a-z-]+)/.exec(selector)?.[1] ?? '';

/** Rules of components that begin with no class of their own, and classes that two files begin rules with. */
export function findSharedClasses(rules: StyleRule[]): string[] {
  const owners = new Map<string, string>();
  return rules.flatMap(({ file, selectors, declarations }) =>
    selectors.flatMap((selector) => {
      const lead = toLead(selector);
      // Steps of type that no other page has.
      if (selector === ':root' && declarations.every(([name]) => name.startsWith('--'))) return [];
      if (!lead) return [`${file}: ${selector} begins with no class; begin with one of the component’s own.`];
      const owner = owners.get(lead) ?? file;
      owners.set(lead, owner);
      return owner === file ? [] : [`${file}: ${lead} is a class of ${owner}; name another.`];
    }),
  );
}
