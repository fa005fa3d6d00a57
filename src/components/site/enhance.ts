// Comfort for readers with scripts: the choice of colours and the mark at the current place of the contents.
// The page is whole without it, and what it needs it makes itself. Every script keeps to what browsers of 2020 know, and
// runs as an element or a task of its own: what fails in one stops no other.

import './printParts.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/** A list of three; the choice is kept in `localStorage.theme`, where nothing kept means `system`. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    const select = document.createElement('select');
    select.setAttribute('aria-label', this.dataset['label'] ?? '');
    select.append(...THEMES.map((theme) => new Option(this.dataset[theme], theme)));
    select.value = document.documentElement.dataset['theme'] ?? 'system';
    select.addEventListener('change', () => this.choose(select.value));
    this.append(select);
  }

  private choose(theme: string) {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    try {
      if (theme === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
    } catch {
      // Storage may be forbidden; the choice then holds for this page.
    }
  }
}

customElements.define('theme-choice', ThemeChoice);

/** Marks in the contents the last heading that has passed the upper third of the window. */
function watchHeadings() {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
  );
  const headings = [...document.querySelectorAll('article h2[id]')].filter((heading) => links.has(heading.id));
  if (!headings.length) return;

  // Of its section: to ask for the place of a heading would lay out parts that wait until they are near.
  const topOf = (heading: Element) => (heading.closest('section') || heading).getBoundingClientRect().top;
  const mark = () => {
    const passed = headings.filter((heading) => topOf(heading) < innerHeight / 3);
    const current = passed[passed.length - 1];
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '-33% 0% -66% 0%' });
  for (const section of document.querySelectorAll('article > section')) observer.observe(section);
  mark();
}

queueMicrotask(watchHeadings);

// A link to the page in another language leads to the place that is being read; a site of one language has none, and not this.
if (import.meta.env.HAS_LANGUAGES)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav [hreflang]'))
    link.addEventListener('click', () => {
      link.hash = location.hash;
    });
