// For readers with scripts: a bar at the foot of the window that copies the words they have marked, with where they stand, and
// says that the link of a place has been copied. It is fetched when it is first asked for.
import { findMarked, readWords, toFragment, toQuotation } from './quotation.ts';

/** In ms: a marking has ended when it has not changed for so long, and a sentence has been read. */
const [SETTLED, READ] = [400, 4000];
const bar = document.createElement('div');
bar.className = 'share screen';
bar.setAttribute('role', 'status');
bar.style.cssText =
  'position:fixed;bottom:0;right:0;z-index:2;max-width:100%;padding:.5rem .75rem;background:var(--paper);box-shadow:0 0 0 1px var(--rule)';

const toAddress = (link: Element) => new URL(link.getAttribute('href')!, toPage()).href;
const toPage = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;

/**
 * Shows the link of a note or a figure in the margin beside it, for as long as a pointer rests there; that of a check, which a
 * mark in the text opens, stands at its end and leads to the mark.
 */
function showLink(place: Element, name: string): void {
  const { id } = place.closest('[id]')!;
  const opened = place.getAttribute('popovertarget');
  const host = opened ? document.getElementById(opened)! : (place as HTMLElement);
  if (host.querySelector('.anchor')) return;
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${id}`;
  link.setAttribute('aria-label', name);
  host.append(link);
  if (opened) return;
  host.style.position = 'relative';
  link.style.cssText = 'position:absolute;top:0;right:100%;padding-inline:0 .2em';
  // A finger leaves as soon as it has touched.
  host.onpointerleave = ({ pointerType }) => {
    if (pointerType === 'mouse') link.remove();
  };
}

/**
 * @param words what the buttons and sentences say, as on `<share-page>`
 * @param copy copies a text; false where the browser does not let it
 */
export function createPlaces(words: DOMStringMap, copy: (text: string, near: HTMLElement) => Promise<boolean>) {
  const button = document.createElement('button');
  button.textContent = words['take']!;
  let settling: ReturnType<typeof setTimeout>;
  let reading: ReturnType<typeof setTimeout>;
  /** The words that were offered last: once copied they are not offered again. */
  let offered = '';

  const show = (content: string | Node) => {
    clearTimeout(reading);
    bar.textContent = '';
    document.body.append(bar);
    bar.append(content);
  };
  const copyAndSay = async (text: string, done: string, near: HTMLElement) => {
    show((await copy(text, near)) ? done : `${words['failed']}: ${text}`);
    reading = setTimeout(() => bar.remove(), READ);
  };
  const offer = () => {
    const range = findMarked();
    const text = range ? readWords(range) : '';
    if (text === offered) return;
    offered = text;
    if (!range || !text) {
      if (button.isConnected) bar.remove();
      return;
    }
    const said = toQuotation(range, text, words['quote']!);
    const address = toPage() + toFragment(range, text);
    button.onclick = () => copyAndSay(`${said} ${address}`, words['taken']!, button);
    show(button);
  };
  return {
    /** Copies the address of a place whose own link is followed; a place whose link does not stand there shows it. */
    meetPlace: (place: Element, event: string) => {
      if (place.matches('.claim')) {
        // The words of a check open it as their mark does, unless they are being marked.
        if (event === 'click' && !String(getSelection())) place.querySelector('button')!.click();
      } else if (!place.matches('.anchor')) showLink(place, words['copy']!);
      else if (event === 'click')
        // A check has a page of its own, which shows it to whoever comes.
        copyAndSay(
          toAddress(place.closest('.check')?.querySelector('a') ?? place),
          words['copied']!,
          place as HTMLElement,
        );
    },
    /** Offers the words that are marked, as soon as the marking has settled. */
    offerQuote: () => {
      clearTimeout(settling);
      settling = setTimeout(offer, SETTLED);
    },
  };
}
