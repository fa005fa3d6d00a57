// For readers with scripts: a bar at the foot of the window that copies the words they have marked, with where they stand, and
// says that the link of a place has been copied. It is fetched when it is first asked for.

/** In ms: a marking has ended when it has not changed for so long, and a sentence has been read. */
const [SETTLED, READ] = [400, 4000];
/** Words of a long quotation at either end of it, by which a browser finds it again. */
const ENDS = 4;
/** What stands in a text and is not read as its words. */
const MARKS = 'button, [popover], [hidden], .anchor, .note, figure, svg, table, details:not([open]) > :not(summary)';
/** What ends with its last word. */
const BLOCKS = 'p, li, dd, dt, h1, h2, h3, summary, figcaption, td, th, div';
/** What retells an analysis, and what of ours stands in it. */
const [RETOLD, OURS] = ['.passage', '.note, figure, .ours'];
/** Words that are found without their neighbours. */
const FEW = 4;

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

const toElement = (node: Node) => (node instanceof Element ? node : node.parentElement);

/** Words that stand before and after a part of the text, in its own block: of a few words there may be more than one place. */
function readNeighbours({ startContainer, startOffset, endContainer, endOffset }: Range): [string, string] {
  const block = toElement(startContainer)?.closest(BLOCKS);
  if (!block?.contains(endContainer)) return ['', ''];
  const [before, after] = [new Range(), new Range()];
  before.selectNodeContents(block);
  before.setEnd(startContainer, startOffset);
  after.selectNodeContents(block);
  after.setStart(endContainer, endOffset);
  return [readWords(before).split(' ').slice(-2).join(' '), readWords(after).split(' ').slice(0, 2).join(' ')];
}

/** The nearest place with an address, and in it the words themselves. */
function toFragment(range: Range, text: string): string {
  const { startContainer: start, endContainer: end } = range;
  const place = toElement(start)?.closest('[id]:not(main)');
  const said = text.split(' ');
  const isOneBlock = toElement(start)?.closest(BLOCKS) === toElement(end)?.closest(BLOCKS);
  // One piece is looked for in one block.
  const ends = Math.min(ENDS, Math.ceil(said.length / 2));
  const pieces =
    said.length > 2 * ENDS || (!isOneBlock && said.length > 1)
      ? [said.slice(0, ends).join(' '), said.slice(-ends).join(' ')]
      : [text];
  const [before, after] = said.length <= FEW ? readNeighbours(range) : ['', ''];
  const fragment = `${before && `${encode(before)}-,`}${pieces.map(encode).join()}${after && `,-${encode(after)}`}`;
  return `#${place ? place.id : ''}:~:text=${fragment}`;
}

/** The words of a part of the text, on one line. */
function readWords(range: Range): string {
  const copied = range.cloneContents();
  for (const mark of copied.querySelectorAll(MARKS)) mark.remove();
  for (const block of copied.querySelectorAll(BLOCKS)) block.append(' ');
  return (copied.textContent || '').replace(/\s+/g, ' ').trim();
}

/** Marks of a quotation within another, by those around it. */
const INNER: Record<string, string> = { '“': '‘’', '«': '“”' };

/**
 * The words with their source: that which they retell, or this page alone where they are ours.
 * @param template of words that are retold, with … where they go
 */
function toQuotation(range: Range, text: string, template: string): string {
  const [open = '', close = ''] = template.split('…').map((part, i) => part.at(i === 0 ? -1 : 0));
  const [innerOpen = '', innerClose = ''] = INNER[open] ?? '';
  const quote = (words: string) => open + words.replaceAll(open, innerOpen).replaceAll(close, innerClose) + close;
  const isRetold = [range.startContainer, range.endContainer].every((node) => {
    const passage = toElement(node)?.closest(RETOLD);
    return passage && !toElement(node)?.closest(OURS);
  });
  if (isRetold) return template.replace(`${open}…${close}`, () => quote(text));
  const read = (name: string) => document.querySelector<HTMLMetaElement>(`meta[${name}]`)?.content ?? '';
  return `${quote(text)} (${read('property="og:site_name"')}, ${quote(read('name="citation_title"'))})`;
}

/** The part of the text that is marked; nothing where none is, or where it is made to be copied as it stands. */
function findMarked(): Range | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const around = range?.commonAncestorContainer;
  const within = around instanceof Element ? around : around?.parentElement;
  return within?.closest('main') && !within.closest('.share, .cite') ? range : undefined;
}

/** For a field that takes more than letters: the words, and a link to them. */
function toHtml(said: string, address: string): string {
  const quotation = document.createElement('blockquote');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? address;
  quotation.append(said, ' ', link);
  return quotation.outerHTML;
}

/** Copies a text with what stands for it where more than letters are taken; false where that cannot be done. */
async function copyRich(text: string, html?: string): Promise<boolean> {
  if (!html) return false;
  try {
    const kinds = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Shows the link of a note or a figure in the margin beside it, for as long as a pointer rests there; that of a check, which a
 * mark in the text opens, stands at its end and leads to the page of the check.
 */
function showLink(place: Element, name: string): void {
  const { id } = place.closest('[id]')!;
  const opened = place.getAttribute('popovertarget');
  const host = opened ? document.getElementById(opened)! : (place as HTMLElement);
  if (host.querySelector('.anchor')) return;
  const link = document.createElement('a');
  link.className = 'anchor';
  // A check has a page of its own, which shows it to whoever comes.
  const whole = opened && host.querySelector('a');
  link.href = whole ? whole.getAttribute('href')! : `#${id}`;
  link.setAttribute('aria-label', name);
  host.append(link);
  if (opened) {
    link.onclick = (event) => event.preventDefault();
    return;
  }
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
  const copyAndSay = async (text: string, done: string, near: HTMLElement, html?: string) => {
    show((await copyRich(text, html)) || (await copy(text, near)) ? done : `${words['failed']}: ${text}`);
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
    button.onclick = () => copyAndSay(`${said} ${address}`, words['taken']!, button, toHtml(said, address));
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
        copyAndSay(new URL(place.getAttribute('href')!, toPage()).href, words['copied']!, place as HTMLElement);
    },
    /** Offers the words that are marked, as soon as the marking has settled. */
    offerQuote: () => {
      clearTimeout(settling);
      settling = setTimeout(offer, SETTLED);
    },
  };
}
