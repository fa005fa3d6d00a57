// The words that a reader has marked, as they are copied: on one line, with their source and a link that finds them again.

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
export function toFragment(range: Range, text: string): string {
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
export function readWords(range: Range): string {
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
export function toQuotation(range: Range, text: string, template: string): string {
  const [open = '', close = ''] = template.split('…').map((part, i) => (i === 0 ? part.slice(-1) : part.charAt(0)));
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
export function findMarked(): Range | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const around = range?.commonAncestorContainer;
  const within = around instanceof Element ? around : around?.parentElement;
  return within?.closest('main') && !within.closest('.share, .cite') ? range : undefined;
}

/** For a field that takes more than letters: the words, and a link to them. */
export function toHtml(said: string, address: string): string {
  const quotation = document.createElement('blockquote');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? address;
  quotation.append(said, ' ', link);
  return quotation.outerHTML;
}
