// What a page must say of itself so that Chromium tags its PDF rightly. The looks stay as they are.
import type { Page } from '@playwright/test';

/**
 * Prepares a page, as its ticks stand, for a PDF that is read out. Links whose targets do not print lead nowhere and are
 * none; a mark and its check lead to each other; notes, paragraphs and words in another language are told apart.
 */
export const prepareTags = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const all = <E extends Element = HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];

    for (const button of all<HTMLButtonElement>('.claim button')) {
      const link = document.createElement('a');
      link.href = `#${button.getAttribute('popovertarget')}`;
      link.className = 'check-mark';
      link.append(...button.childNodes);
      button.replaceWith(link);
      const number = document.querySelector(`${link.hash} > b`)?.firstChild as Text | null;
      if (!number) continue;
      const back = document.createElement('a');
      back.href = `#${link.closest('.claim')?.id}`;
      back.className = 'check-mark';
      back.textContent = link.textContent;
      number.replaceData(0, link.textContent.length, '');
      number.before(back);
    }

    for (const link of all<HTMLAnchorElement>('a[href^="#"], a[data-target]')) {
      link.dataset['target'] ??= link.getAttribute('href') ?? '';
      const target = document.getElementById(decodeURIComponent(link.dataset['target'].slice(1)));
      if (target?.checkVisibility()) link.setAttribute('href', link.dataset['target']);
      else link.removeAttribute('href');
    }

    // Chromium has a tag for code and none for notes; no page that prints has code. Tags of its own hold a language alone
    // where words are emphasised.
    for (const note of all('.note, .check, .who')) note.setAttribute('role', 'code');
    // What holds text itself is a paragraph.
    for (const one of all('main :is(dt, dd, div, summary):not([role], :has(p, ul, ol, dl, div, h2, h3, svg, table))'))
      if (one.textContent?.trim()) one.setAttribute('role', 'paragraph');
    for (const words of all('main :is(cite, span, i)[lang]')) words.setAttribute('role', 'emphasis');
  });
