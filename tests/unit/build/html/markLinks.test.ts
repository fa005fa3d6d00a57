import { describe, expect, it } from 'vitest';
import { markLinks } from '../../../../src/build/html/markLinks.ts';
import { toLetters } from '../../../../src/build/toLetters.ts';
import { edit } from './edit.ts';

const marked = (html: string) => edit(html, (tree) => markLinks(tree, 'https://site.example'));

const link = (address: string) => `<a href="${address}">x</a>`;
const mark = (letter: string) => `<sup class="mark" hidden>${letter}</sup>`;

describe('markLinks', () => {
  it('lists the addresses of a section before its colophon, each once', () => {
    const [one, two] = [link('https://one.example/'), link('https://two.example/')];
    expect(marked(`<main><section>${one}${two}${one}<div data-colophon></div></section></main>`)).toBe(
      `<main><section>${one}${mark('a')}${two}${mark('b')}${one}${mark('a')}<ol class="addresses" hidden><li value="1">https://one.example/</li><li value="2">https://two.example/</li></ol><div data-colophon></div></section></main>`,
    );
  });

  it('gives an address the same letter in every section, and no other address that letter', () => {
    const [one, two] = [link('https://one.example/'), link('https://two.example/')];
    const list = (...items: [number, string][]) =>
      `<ol class="addresses" hidden>${items.map(([value, name]) => `<li value="${value}">https://${name}.example/</li>`).join('')}</ol>`;
    expect(marked(`<div><h1>Lamps</h1>${one}</div><section>${two}${one}</section>`)).toBe(
      `<div><h1>Lamps</h1>${one}${mark('a')}${list([1, 'one'])}</div><section>${two}${mark('b')}${one}${mark('a')}${list([2, 'two'], [1, 'one'])}</section>`,
    );
  });

  it('leaves our own links alone', () => {
    const html = `<main>${link('/about/')}${link('https://site.example/about/')}</main>`;
    expect(marked(html)).toBe(html);
  });

  it('leaves links alone that are not printed', () => {
    const html = `<main><section data-unprinted>${link('https://one.example/')}</section></main>`;
    expect(marked(html)).toBe(html);
  });

  it('reads a link whatever stands beside its address', () => {
    expect(marked(`<main><a download=x href='https://one.example/?a=1&amp;b=">"'>x</a></main>`)).toContain(
      '<li value="1">https://one.example/?a=1&amp;b=">"</li>',
    );
  });

  it.each([
    [0, 'a'],
    [25, 'z'],
    [26, 'aa'],
    [53, 'bb'],
  ])('counts %i as %s', (index, letters) => {
    expect(toLetters(index)).toBe(letters);
  });
});
