import type { Element } from 'hast';
import { expect, it } from 'vitest';
import { findByTag, formatHtml, parseHtml } from '../../../../../src/build/html/tree.ts';
import { toChapters } from '../../../../../src/build/keep/epub/toChapters.ts';
import { toDocument } from '../../../../../src/build/keep/epub/toXhtml.ts';

const toArticle = (html: string) =>
  findByTag(parseHtml(`<body><article>${html}</article></body>`), 'article') as Element;

const text = toArticle(`<header><h1>Lamps</h1></header><nav>Contents</nav>
<section data-part="1"><h2 id="board">The board</h2><p>It<button popovertarget="check-1" aria-label="Check"><sup>1a</sup></button> sat
with <a href="#about-ada">Ada</a>.<a class="anchor" href="#b-1" aria-label="Link"></a></p>
<lamp-chart class="drawing"><div class="wide"><svg viewBox="0 0 2 1"></svg></div><div class="narrow" hidden><svg viewBox="0 0 1 1"><br></svg></div></lamp-chart>
<figure id="chart-oil"><h3>Oil</h3><details><summary>One value</summary><table><tr><td>7</td></tr></table></details></figure>
<details><summary>Values</summary><p>7</p></details><p data-unbound>Circles</p></section>
<section data-part="2"><h2>The end</h2><a href="#board">back</a></section>
<div popover hidden id="check-1" tabindex="-1"><b>1a</b><a href="#outcome">More</a></div>
<section><h2>Since then</h2></section><div><div popover id="about-ada">Ada, of the board.</div><div popover id="about-sea">Sea</div></div>`);
const outcome = toArticle('<h2 id="outcome">What came</h2>');

const chapters = toChapters([text, outcome], { glossary: 'Who is who', tables: 'Tables' });
const say = (i: number) => (chapters[i]?.children ?? []).map((child) => formatHtml(child)).join('');

it('has a chapter before the parts, one for each, one after them, who is who, what came of it and tables', () => {
  expect(chapters.map(({ file, title }) => `${file} ${title}`)).toEqual([
    '1.xhtml Lamps',
    '2.xhtml The board',
    '3.xhtml The end',
    '4.xhtml Since then',
    '5.xhtml Who is who',
    '6.xhtml What came',
    '7.xhtml Tables',
  ]);
});

it('leads from one chapter to another, and within one by the place alone', () => {
  expect(say(1)).toContain('<a href="5.xhtml#about-ada">Ada</a>');
  expect(say(2)).toContain('<a href="2.xhtml#board">back</a>');
  expect(say(3)).toContain('<a href="6.xhtml#outcome">More</a>');
});

it('turns what opens into notes, and takes of two drawings the narrow one', () => {
  expect(say(1)).toContain('<a epub:type="noteref" role="doc-noteref" href="4.xhtml#check-1"><sup>1a</sup></a>');
  expect(say(3)).toContain('<aside id="check-1" epub:type="footnote" role="doc-footnote"><b>1a</b> ');
  expect(say(1)).toContain('<div class="drawing"><div class="narrow"><svg viewBox="0 0 1 1"');
  expect(say(1)).not.toContain('0 0 2 1');
  expect(say(1)).toContain('<div><p>Values</p><p>7</p></div>');
});

it('says who is who as a text of its own, since some programs hide notes', () => {
  expect(say(4)).toBe(
    '<section><h2>Who is who</h2><div id="about-ada">Ada, of the board.</div><div id="about-sea">Sea</div></section>',
  );
});

it('takes the tables of figures to the end, with links both ways', () => {
  expect(say(1)).toContain('<p class="source"><a href="7.xhtml#table-1-of-chart-oil">One value</a></p></figure>');
  expect(say(6)).toContain('<section id="table-1-of-chart-oil"><h3><a href="2.xhtml#chart-oil">Oil</a></h3><table>');
});

it('leaves out what a book has itself or cannot do', () => {
  const all = [0, 1, 2, 3].map(say).join('');
  for (const gone of ['Contents', 'Circles', 'anchor', 'popover', 'hidden', 'tabindex', 'data-part', '<button'])
    expect(all, gone).not.toContain(gone);
});

it('closes every element and says its language, as XML asks', () => {
  const xml = toDocument('A & B', 'en-GB', chapters[1]?.children ?? []);
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<html xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/);
  expect(xml).toContain('lang="en-GB" xml:lang="en-GB"');
  expect(xml).toContain('<title>A &#x26; B</title>');
  expect(xml).toContain('<link rel="stylesheet" href="style.css" />');
});
