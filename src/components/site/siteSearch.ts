// The page that searches: a field, and below it what is found while the reader writes. The index and the code that reads it are
// fetched when the reader comes to the field. What was searched for stands in the address, so that it can be sent.
import type { Found } from '../../site/searchIndex.ts';

/** As many as a reader looks through. */
const MOST = 50;

class SiteSearch extends HTMLElement {
  #field = document.createElement('input');
  #status = document.createElement('p');
  #list = document.createElement('ol');
  #loading: Promise<(words: string) => Found[]> | undefined;

  connectedCallback() {
    const label = document.createElement('label');
    label.textContent = this.dataset['label']!;
    this.#field.type = 'search';
    this.#field.value = new URLSearchParams(location.search).get('q') || '';
    this.#field.onfocus = () => void this.#load().catch(() => {});
    this.#field.oninput = () => this.#show();
    label.append(this.#field);
    this.#status.setAttribute('role', 'status');
    this.#list.className = 'plain';
    this.append(label, this.#status, this.#list);
    if (this.#field.value) this.#show();
  }

  #load() {
    const entries = this.dataset['entries']!;
    this.#loading =
      this.#loading ||
      Promise.all([
        import('../../site/searchIndex.ts'),
        fetch(entries).then((response) => (response.ok ? response.text() : Promise.reject(response))),
      ]).then(([{ readSearchIndex }, file]) => readSearchIndex(file));
    // A line that broke may hold the next time.
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #show() {
    const words = this.#field.value.trim();
    const address = new URL(location.href);
    if (words) address.searchParams.set('q', words);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    const { one, many, none, failed } = this.dataset as Record<string, string>;
    try {
      const found = words ? (await this.#load())(words) : [];
      // More may have been written meanwhile.
      if (words !== this.#field.value.trim()) return;
      this.#list.replaceChildren(...found.slice(0, MOST).map(toItem));
      const said = found.length === 0 ? none : found.length === 1 ? one : many!.replace('#', String(found.length));
      this.#status.textContent = words ? said! : '';
    } catch {
      this.#status.textContent = failed!;
    }
  }
}

function toItem({ title, href, kind }: Found): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const of = document.createElement('span');
  of.textContent = ` ${kind}`;
  item.append(link, of);
  return item;
}

customElements.define('site-search', SiteSearch);
