import { describe, expect, it } from 'vitest';
import { markNames } from '../../../../src/build/html/markNames.ts';
import { edit } from './edit.ts';

const define = (id: string, ...forms: string[]) =>
  `<div id="about-${id}" data-names='${JSON.stringify(forms)}' data-named-in="a-01 a-02"></div>`;
const DEFINED = `<aside data-definitions>${define('ana', 'Ana Ruiz', 'Ruiz')}${define('guard', 'National Guard', 'Guard')}</aside>`;

/** What becomes of passages, one a section. */
const mark = (...passages: string[]) =>
  edit(
    passages
      .map((html, i) => `<section data-part="${i + 1}"><div id="a-0${i + 1}" data-passage>${html}</div></section>`)
      .join('') + DEFINED,
    markNames,
  );
const ana = '<a href="#about-ana">';
const guard = '<a href="#about-guard">';

describe('markNames', () => {
  it('links the first mention in each section, by the longest form that stands there', () => {
    const html = mark('<p>Ana Ruiz met Ruiz.</p>', '<p>Then <em>Ruiz’s</em> Ana Ruiz.</p>');
    expect(html).toContain(`<p>${ana}Ana Ruiz</a> met Ruiz.</p>`);
    expect(html).toContain(`<p>Then <em>${ana}Ruiz</a>’s</em> Ana Ruiz.</p>`);
    expect(html).toContain('<div id="about-ana" data-in="1 2"></div>');
  });

  it('takes no part of a word, and no part of a longer name that has its link', () => {
    expect(mark('<p>Guards, Ruizes.</p>')).toContain('<p>Guards, Ruizes.</p>');
    expect(mark('<p>The National Guard. The National Guard.</p>')).toContain(
      `<p>The ${guard}National Guard</a>. The National Guard.</p>`,
    );
  });

  it('leaves a passage alone that means nobody by the word', () => {
    expect(mark('<p>One.</p>', '<p>Ruiz.</p>', '<p>Ruiz.</p>')).toContain('<div id="a-03"><p>Ruiz.</p></div>');
  });

  it('never sets two marks on one word', () => {
    const passage =
      '<p><span data-marked>Ruiz fell</span>, <a href="/x/">Ruiz</a>, <button>Ruiz</button>.</p><div>Ruiz</div>';
    expect(mark(passage)).not.toContain('#about-ana');
    expect(mark(`${passage}<p>Ruiz</p>`)).toContain(`<p>${ana}Ruiz</a></p>`);
  });

  it('leaves what a note of the section explains to the note', () => {
    const html = mark('<p>Ruiz.</p><div data-term="Ruiz">One.</div>', '<p>Ruiz.</p>');
    expect(html).toContain(`<p>Ruiz.</p>`);
    expect(html).toContain('<div id="about-ana" data-in="2"></div>');
  });

  it('keeps no definition that nothing leads to, and nothing that only it reads', () => {
    expect(mark('<p>Ruiz.</p>')).toBe(
      `<section data-part="1"><div id="a-01"><p>${ana}Ruiz</a>.</p></div></section><aside><div id="about-ana" data-in="1"></div></aside>`,
    );
  });
});
