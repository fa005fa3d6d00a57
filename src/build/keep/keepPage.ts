// An explainer as one file, for those who read without a network: what came of it stands at its end, styles and a font stand in
// it, links lead to places in the file where it has them, and else to the site.
import type { Element, ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';
import type { Catalogue } from '../../i18n/en.ts';
import { site } from '../../site.ts';
import { toSources } from '../html/setPolicy.ts';
import {
  findByAttribute,
  findByTag,
  findLanguage,
  hasAttribute,
  hasDrawing,
  listIds,
  parseHtml,
  readAttribute,
  readText,
  walkElements,
} from '../html/tree.ts';
import { takeCharts } from './takeCharts.ts';

export interface KeptPage {
  /** The explainer, and what came of it where there is such a page, both as they are published. */
  tree: Root;
  outcome?: Root | undefined;
  /** The pages below it, with the charts that the explainer leads to. */
  below: readonly Root[];
  /** Path of the explainer with the folder of the site, such as `/es/twist-in-caracas/`, and the address of the site. */
  href: string;
  siteUrl: string;
  words: Catalogue['kept'];
  /** Turns a day, such as 2026-11-23, into words. */
  formatDay: (day: string) => string;
  /** The one font that the file holds, as a `data:` address, by the name that it has in the styles. */
  font: { name: string; address: string };
}

/** What runs, is fetched or sends. */
const DROPPED = new Set(['script', 'link', 'img', 'form', 'share-page', 'theme-choice']);

/** What it says is of the site: how to send and print its pages. */
const UNKEPT = ['dataUnprinted', 'dataUnkept', 'dataPdfs'];

/** For paper alone: hidden, and neither opened nor drawn for narrow windows. */
const isForPaper = (element: Element) =>
  hasAttribute(element, 'hidden') && !hasAttribute(element, 'popover') && !hasDrawing(element);

function drop(parent: Parents): void {
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (child.type !== 'element') return true;
    drop(child);
    const isDropped = DROPPED.has(child.tagName) || isForPaper(child);
    return !isDropped && !UNKEPT.some((name) => hasAttribute(child, name));
  });
}

/** The article of a page with all its charts, without what is of no use in a file. */
function takeArticle(tree: Root, below: readonly Root[]): Element {
  const article = findByTag(tree, 'article');
  if (!article) throw new Error('A page without an article cannot be kept; its layout gives it one.');
  const copy = structuredClone(article);
  takeCharts(copy, below);
  drop(copy);
  return copy;
}

/** What came of it, below the text: one heading lower, and with ids that the text does not have. */
function lowerOutcome(tree: Root, taken: ReadonlySet<string>): Element {
  const article = takeArticle(tree, []);
  const rename = (id: string) => (taken.has(id) ? `outcome-${id}` : id);
  for (const element of walkElements(article)) {
    const { properties } = element;
    if (element.tagName === 'h1') element.tagName = 'h2';
    for (const name of ['id', 'htmlFor', 'ariaLabelledBy', 'popoverTarget']) {
      const value = readAttribute(element, name);
      if (value) properties[name] = rename(value);
    }
    const href = readAttribute(element, 'href');
    if (href?.startsWith('#')) properties['href'] = `#${rename(href.slice(1))}`;
  }
  article.properties['id'] = 'outcome';
  return article;
}

/** Where a link leads: into the file where that has the place, and else to the site. */
function toKeptHref(href: string, { href: own, siteUrl }: KeptPage, ids: ReadonlySet<string>): string {
  if (!/^[/#]/.test(href)) return href;
  const [path = '', hash = ''] = href.split('#');
  if (!path || path === own) return ids.has(hash) ? `#${hash}` : `${siteUrl}${own}${hash && `#${hash}`}`;
  const place = path.startsWith(own) ? hash || path.slice(own.length, -1) : '';
  return ids.has(place) ? `#${place}` : siteUrl + href;
}

const readStyle = (tree: Root): string =>
  [...walkElements(tree)]
    .filter(({ tagName }) => tagName === 'style')
    .map(readText)
    .join('\n');

const FONTS = /@font-face\{[^}]*\}/g;

/** Of the fonts only one stays; what a machine has takes the place of the others. */
const takeFont = (css: string, { name, address }: KeptPage['font']): string =>
  css.replaceAll(FONTS, (rule) => {
    const url = /url\(([^)]*)\)/.exec(rule)?.[1];
    if (!url) return rule;
    return url.includes(name) ? rule.replace(url, address) : '';
  });

/** Parts what the file says of itself from the title; bold letters are made of those of the one font. */
const OWN_STYLE = '.title>p:first-child{margin-bottom:2rem}body{font-synthesis:weight style}';

/** What came of it has the fonts of the text. */
const takeStyle = ({ tree, outcome, font }: KeptPage): string =>
  [takeFont(readStyle(tree), font), outcome ? readStyle(outcome).replaceAll(FONTS, '') : '', OWN_STYLE].join('\n');

export interface Kept {
  tree: Root;
  style: string;
  title: string;
  /** Of what it holds, the newest, YYYY-MM-DD. */
  day: string;
  /** The text, and what came of it. */
  articles: Element[];
}

/** @throws where a page has no article */
export function keepPage(page: KeptPage): Kept {
  const { tree, outcome, href, siteUrl, words, formatDay } = page;
  const text = takeArticle(tree, page.below);
  const articles = [text, ...(outcome ? [lowerOutcome(outcome, new Set(listIds(text)))] : [])];
  const ids = new Set(articles.flatMap(listIds));
  for (const link of articles.flatMap((article) => findByAttribute(article, 'href')))
    link.properties['href'] = toKeptHref(readAttribute(link, 'href') ?? '', page, ids);

  const [head] = text.children.filter((child) => child.type === 'element');
  const days = [tree, ...(outcome ? [outcome] : [])].flatMap((one) => findByAttribute(one, 'dataColophon'));
  const day =
    days
      .map((one) => readAttribute(one, 'dataColophon') ?? '')
      .toSorted()
      .at(-1) ?? '';
  head?.children.unshift(
    h('p.of', [
      `${words.note(formatDay(day), site.publisher)} `,
      h('a', { href: site.licence.url, rel: 'license' }, site.licence.name),
      `. ${words.newest} `,
      h('a', { href: siteUrl + href }, siteUrl + href),
    ]),
  );

  const style = takeStyle(page);
  const policy = `default-src 'none'; style-src ${toSources([style])}; font-src data:`;
  const title = readText(findByTag(text, 'h1') ?? text);
  const kept = parseHtml('<!DOCTYPE html>');
  kept.children = [
    ...kept.children.filter(({ type }) => type === 'doctype'),
    h('html', { lang: findLanguage(tree) }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'content-security-policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('title', title),
        h('link', { rel: 'canonical', href: siteUrl + href }),
        h('style', style),
      ]),
      h('body', [h('main', { id: 'main' }, articles)]),
    ]),
  ];
  return { tree: kept, style, title, day, articles };
}
