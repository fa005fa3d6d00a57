// For readers with scripts: what a name leads to opens beside it, and the page and its address stay where they are.

export {};

let opener: HTMLElement | undefined;

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#about-"]');
  const panel = link && document.getElementById(link.hash.slice(1));
  // Until Chrome 113, Firefox 124 and Safari 16 there is none.
  if (!link || !panel?.showPopover) return;
  event.preventDefault();
  opener?.style.removeProperty('anchor-name');
  opener = link;
  link.style.setProperty('anchor-name', '--named');
  panel.showPopover();
  panel.focus();
});
