import { describe, expect, it } from 'vitest';
import { markLinks, toLetters } from '../../../src/build/markLinks.ts';

const link = (address: string) => `<a href="${address}">x</a>`;
const mark = (letter: string) => `<sup class="mark" hidden>${letter}</sup>`;

describe('markLinks', () => {
  it('lists the addresses of a section before its colophon, each once', () => {
    const [one, two] = [link('https://one.example/'), link('https://two.example/')];
    expect(
      markLinks(
        `<main><section>${one}${two}${one}<div class="colophon"></div></section></main>`,
        'https://site.example',
      ),
    ).toBe(
      `<main><section>${one}${mark('a')}${two}${mark('b')}${one}${mark('a')}<ol class="addresses" hidden><li>https://one.example/</li><li>https://two.example/</li></ol><div class="colophon"></div></section></main>`,
    );
  });

  it('begins each section with a', () => {
    const html = markLinks(
      `<section>${link('https://one.example/')}</section><section>${link('https://two.example/')}</section>`,
      'https://site.example',
    );
    expect(html.match(/<sup class="mark" hidden>a<\/sup>/g)).toHaveLength(2);
  });

  it('leaves our own links alone', () => {
    const html = `<main>${link('/about/')}${link('https://site.example/about/')}</main>`;
    expect(markLinks(html, 'https://site.example')).toBe(html);
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
