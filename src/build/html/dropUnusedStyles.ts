// A page has the styles of every component that its kind may use. Taken out is what none of the pages with the same sheet uses;
// most of it is for charts, so pages without one have a sheet of their own. Every other page having one would cost more than it saves:
// the policy in the headers names them all.
import type { Root, Text } from 'hast';
import { Features, transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { engines } from '../engines.ts';
import { findByTag, type HtmlPage, isExplainer, readAttribute, readText, walkElements } from './tree.ts';

const CHART = 'chart';

/** Tags, classes and ids of pages. */
interface Names {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
}

function collectNames(trees: readonly Root[]): Names {
  const names: Names = { tags: new Set(), classes: new Set(), ids: new Set() };
  for (const element of trees.flatMap((tree) => [...walkElements(tree)])) {
    names.tags.add(element.tagName);
    for (const name of readAttribute(element, 'className')?.split(/\s+/) ?? []) names.classes.add(name);
    const id = readAttribute(element, 'id');
    if (id) names.ids.add(id);
  }
  return names;
}

async function purge(css: string, { tags, classes, ids }: Names, words: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [{ raw: '', extension: 'html' }],
    extractors: [
      {
        extensions: ['html'],
        extractor: () => ({
          tags: [...tags],
          classes: [...classes],
          ids: [...ids],
          // What a script adds is named in it.
          undetermined: [...words],
          attributes: { names: [], values: [] },
        }),
      },
    ],
    // Readers and scripts set attributes: no rule goes for want of one.
    dynamicAttributes: [...css.matchAll(/\[([\w-]+)/g)].map(([, name]) => name as string),
    // Nor for want of a state alone, such as the focus.
    safelist: { standard: [/^:/] },
  });
  return result?.css ?? css;
}

/** Takes out the tokens that neither the sheet nor what shares its page asks for. */
function dropTokens(css: string, others: readonly string[]): string {
  const asked = new Set(
    [css, ...others].flatMap((text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name)),
  );
  return css.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (token, name) => (asked.has(name) ? token : ''));
}

/** As the library counts them: a byte each for the parts of a version. */
const targets = Object.fromEntries(
  Object.entries(engines).map(([name, version]) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [name === 'ios' ? 'ios_saf' : name, (major << 16) | (minor << 8)];
  }),
);

/** Joins the rules of components, which come one by one, where they have a layer or a query in common. They are compiled already. */
function joinRules(css: string): string {
  const options = { minify: true, targets, exclude: Features.VendorPrefixes };
  return transform({ filename: 'page.css', code: Buffer.from(css), ...options }).code.toString();
}

/**
 * Leaves in the sheet of each page what it, or another page with the same sheet, may use.
 * @param scripts text of all scripts of the site
 * @param sheets text of what is linked, such as the sheet for paper, and takes its tokens from the sheet of the page
 */
export async function dropUnusedStyles(pages: readonly HtmlPage[], scripts: string, sheets = ''): Promise<void> {
  // An element that a script makes may be named by its class, such as Option.
  const words = [...new Set(scripts.match(/[\w-]+/g)?.flatMap((word) => [word, word.toLowerCase()]))];
  const styled = pages.flatMap(({ file, tree }) => {
    const style = findByTag(tree, 'style');
    if (!style) return [];
    // A whole text is the largest page, and has a sheet of its own.
    const own = isExplainer(tree) ? file : '';
    return [{ tree, style, own, css: readText(style), names: collectNames([tree]) }];
  });
  const groups = Map.groupBy(styled, ({ css, names, own }) => `${names.classes.has(CHART)} ${own} ${css}`);
  for (const group of groups.values()) {
    const css = await purge(group[0]?.css ?? '', collectNames(group.map(({ tree }) => tree)), words);
    const value = joinRules(dropTokens(css, [scripts, sheets]));
    for (const { style } of group) style.children = [{ type: 'text', value } satisfies Text];
  }
}
