// Comfort for readers with scripts: a button that prints, the choice of colours, and the link to another language.
// The page is whole without it, and what it needs it makes itself. Every script keeps to what browsers of 2020 know, and
// runs as an element or a task of its own: what fails in one stops no other.

/** The first is that of the system. */
const THEMES = ['', 'light', 'dark'];

/** The button that prints, and a list of three; the choice is kept in `localStorage.theme`, where nothing kept means that of the system. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    const select = document.createElement('select');
    select.setAttribute('aria-label', this.dataset['label']!);
    select.append(...THEMES.map((theme) => new Option(this.dataset[theme || 'system'], theme)));
    const { dataset } = document.documentElement;
    select.value = dataset['theme'] || '';
    const keep = (place: DOMStringMap | Storage) => {
      if (select.value) place['theme'] = select.value;
      else delete place['theme'];
    };
    select.onchange = () => {
      keep(dataset);
      try {
        keep(localStorage);
      } catch {
        // Storage may be forbidden; the choice then holds for this page.
      }
    };
    const button = document.createElement('button');
    button.textContent = this.dataset['print']!;
    button.onclick = () => print();
    this.append(button, select);
  }
}

customElements.define('theme-choice', ThemeChoice);

// A link to the page in another language leads to the place that is being read; a site of one language has none, and not this.
if (import.meta.env.HAS_LANGUAGES)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav [hreflang]'))
    link.onclick = () => {
      link.hash = location.hash;
    };
