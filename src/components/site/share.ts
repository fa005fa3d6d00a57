// For readers with scripts: the system’s own way to share, and a copied link that says so. Without it plain links stand there.

/** Two buttons and a line that is read out when it changes. */
class SharePage extends HTMLElement {
  connectedCallback() {
    const words = this.dataset;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    const { href: url } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? location;
    const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
    const add = (name: string, act: () => Promise<void>) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words[name] ?? '';
      button.addEventListener('click', act);
      this.append(button);
    };
    // A reader who closes the sheet has not failed.
    if ('share' in navigator) add('system', () => navigator.share({ title, url }).catch(() => {}));
    add('copy', async () => {
      const isCopied = await navigator.clipboard.writeText(url).then(
        () => true,
        () => false,
      );
      status.textContent = isCopied ? (words['copied'] ?? '') : `${words['failed']}: ${url}`;
    });
    this.append(status);
  }
}

customElements.define('share-page', SharePage);
