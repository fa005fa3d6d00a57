// Comfort for readers with scripts: a button that prints, the choice of colours and the mark at the current place of the contents.
// The page is whole without it, and what it needs it makes itself. Every script keeps to what browsers of 2020 know, and
// runs as an element or a task of its own: what fails in one stops no other.

/** The first is that of the system. */
const THEMES = ['', 'light', 'dark'];

/** The button that prints, and a list of three; the choice is kept in `localStorage.theme`, where nothing kept means that of the system. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    const select = document.createElement('select');
    select.setAttribute('aria-label', this.dataset['label'] ?? '');
    select.append(...THEMES.map((theme) => new Option(this.dataset[theme || 'system'], theme)));
    const { dataset } = document.documentElement;
    select.value = dataset['theme'] ?? '';
    const keep = (place: DOMStringMap | Storage) => {
      if (select.value) place['theme'] = select.value;
      else delete place['theme'];
    };
    select.addEventListener('change', () => {
      keep(dataset);
      try {
        keep(localStorage);
      } catch {
        // Storage may be forbidden; the choice then holds for this page.
      }
    });
    const button = document.createElement('button');
    button.textContent = this.dataset['print'] ?? '';
    button.addEventListener('click', () => print());
    this.append(button, select);
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
    link.onclick = () => {
      link.hash = location.hash;
    };
