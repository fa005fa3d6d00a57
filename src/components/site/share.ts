// For readers with scripts: the system’s own way to share, and a copied link or text that says so. Without it plain links stand there.

/** The page with the place that the reader’s own address names, such as a passage; not with that of these buttons. */
const toShared = (page: string) => page + (document.querySelector('main :target:not(#share)') ? location.hash : '');

/** Over plain http, and where the reader forbids it, there is no clipboard to write to: a field is copied as by hand. */
async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    near.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    near.focus();
    return isCopied;
  }
}

/** Two buttons and a line that is read out when it changes; with a text of its own, the one that copies. */
class SharePage extends HTMLElement {
  connectedCallback() {
    const words = this.dataset;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    const { href: page } = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!;
    const title = document.querySelector('h1')!.textContent!;
    const add = (name: string, act: (button: HTMLElement) => Promise<void>) => {
      const button = document.createElement('button');
      button.textContent = words[name]!;
      button.onclick = () => act(button);
      this.append(button);
    };
    // A reader who closes the sheet has not failed.
    if (!words['text'] && 'share' in navigator)
      add('system', () => navigator.share({ title, url: toShared(page) }).catch(() => {}));
    add('copy', async (button) => {
      const url = words['text'] || toShared(page);
      // Emptied for a moment: the same words set anew are not read out.
      status.textContent = '';
      const text = (await copyText(url, button)) ? words['copied']! : `${words['failed']}: ${url}`;
      setTimeout(() => {
        status.textContent = text;
      }, 100);
    });
    this.append(status);
  }
}

customElements.define('share-page', SharePage);

// What not every reader asks for is fetched when one does: the link of a place, shown or copied, and words to quote.
const words = document.querySelector<HTMLElement>('share-page[data-quote]')?.dataset;
if (words) {
  let places: Promise<ReturnType<typeof import('./place.ts').createPlaces>> | undefined;
  const load = () =>
    (places = places || import('./place.ts').then(({ createPlaces }) => createPlaces(words, copyText)));
  for (const type of ['click', 'focusin', 'pointerover'])
    addEventListener(type, ({ target }) => {
      const place = (target as Element).closest('.anchor,.note,.claim,[popovertarget],[data-part] figure');
      if (place) load().then(({ meetPlace }) => meetPlace(place, type));
    });
  document.addEventListener('selectionchange', () => {
    if (places || String(getSelection())) load().then(({ offerQuote }) => offerQuote());
  });
}
