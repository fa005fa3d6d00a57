// The words that a reader has marked, as they are copied: on one line, with their source and a link that finds them again.

/** Words of a long quotation at either end of it, by which a browser finds it again. */
const ENDS = 4;
/** What stands in a text and is not read as its words. */
const MARKS = 'button,[popover],[hidden],.anchor,.note,figure,details';
/** What ends with its last word. */
const BLOCKS = 'p,li,dd,dt,h2,h3,div';
/** What retells an analysis. */
const RETOLD = '.passage > p';

/** Signs that have a meaning in a fragment of text. */
const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

const toElement = (node: Node) => (node instanceof Element ? node : node.parentElement);

/** The nearest place with an address, and in it the words themselves; one word may stand elsewhere too. */
export function toFragment({ startContainer: start }: Range, text: string): string {
  const said = text.split(' ');
  const pieces = said[2 * ENDS] ? [said.slice(0, ENDS), said.slice(-ENDS)] : [said];
  const words = said[1] ? `:~:text=${pieces.map((piece) => encode(piece.join(' ')))}` : '';
  return `#${toElement(start)!.closest('[id]:not(main)')?.id || ''}${words}`;
}

/** The words of a part of the text, on one line. */
export function readWords(range: Range): string {
  const copied = range.cloneContents();
  for (const mark of copied.querySelectorAll(MARKS)) mark.remove();
  for (const block of copied.querySelectorAll(BLOCKS)) block.append(' ');
  return copied.textContent!.replace(/\s+/g, ' ').trim();
}

/**
 * The words with their source. Beside what retells an analysis there are words of ours, of which the page alone is the source.
 * @param template with … where the words go
 */
export function toQuotation({ startContainer, endContainer }: Range, text: string, template: string): string {
  const [around = '', open, close] = /(.)…(.)/.exec(template)!;
  const quoted = open + text + close;
  const isRetold = (node: Node) => toElement(node)!.closest(RETOLD);
  return document.querySelector(RETOLD) && !(isRetold(startContainer) && isRetold(endContainer))
    ? `${quoted} (${document.title})`
    : template.split(around).join(quoted);
}

/** The part of the text that is marked; nothing where none is, or where it is made to be copied as it stands. */
export function findMarked(): Range | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  const within = toElement(range.commonAncestorContainer);
  return within?.closest('main') && !within.closest('.share, .cite') ? range : undefined;
}
