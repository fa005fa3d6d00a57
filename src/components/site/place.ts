// For readers with scripts: a bar at the foot of the window that copies the words they have marked, with where they stand, and
// says that the link of a place has been copied. It is fetched when it is first asked for.

/** In ms: a marking has ended when it has not changed for so long, and a sentence has been read. */
const [SETTLED, READ] = [400, 4000];
/** Words of a long quotation at either end of it, by which a browser finds it again. */
const ENDS = 4;
/** What stands in a text and is not read as its words. */
const MARKS = 'button, [popover], [hidden], .anchor, .note';
/** What ends with its last word. */
const BLOCKS = 'p, li, dd, dt, h2, h3';

const bar = document.createElement('div');
bar.className = 'share screen';
bar.setAttribute('role', 'status');
Object.assign(bar.style, {
  position: 'fixed',
  bottom: '0',
  right: '0',
  zIndex: '2',
  maxWidth: '100%',
  padding: '.5rem .75rem',
  background: 'var(--paper)',
  boxShadow: '0 0 0 1px var(--rule)',
});

const toPage = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;

/** Signs that have a meaning in a fragment of text. */
const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

/** The nearest place with an address, and in it the words themselves. */
function toFragment({ startContainer: start }: Range, text: string): string {
  const place = (start instanceof Element ? start : start.parentElement)?.closest('[id]:not(main)');
  const said = text.split(' ');
  const ends = [said.slice(0, ENDS), said.slice(-ENDS)].map((part) => encode(part.join(' ')));
  return `#${place ? place.id : ''}:~:text=${said.length > 2 * ENDS ? ends.join(',') : encode(text)}`;
}

/** The words of a part of the text, on one line. */
function readWords(range: Range): string {
  const copied = range.cloneContents();
  for (const mark of copied.querySelectorAll(MARKS)) mark.remove();
  for (const block of copied.querySelectorAll(BLOCKS)) block.append(' ');
  return (copied.textContent || '').replace(/\s+/g, ' ').trim();
}

/** The part of the text that is marked; nothing where none is, or where it is made to be copied as it stands. */
function findMarked(): Range | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const around = range?.commonAncestorContainer;
  const within = around instanceof Element ? around : around?.parentElement;
  return within?.closest('main') && !within.closest('.share, .cite') ? range : undefined;
}

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
  Object.assign(link.style, { position: 'absolute', top: '0', right: '100%', paddingInline: '0 .2em' });
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
    const quotation = `${words['quote']!.split('…').join(text)} ${toPage()}${toFragment(range, text)}`;
    button.onclick = () => copyAndSay(quotation, words['taken']!, button);
    show(button);
  };
  return {
    /** Copies the address of a place whose own link is followed; a place whose link does not stand there shows it. */
    meetPlace: (place: Element, event: string) => {
      if (!place.matches('.anchor')) showLink(place, words['copy']!);
      else if (event === 'click')
        copyAndSay(toPage() + (place as HTMLAnchorElement).hash, words['copied']!, place as HTMLElement);
    },
    /** Offers the words that are marked, as soon as the marking has settled. */
    offerQuote: () => {
      clearTimeout(settling);
      settling = setTimeout(offer, SETTLED);
    },
  };
}
