// A frame cannot grow with its text, so its shape is worked out beforehand: the widths from a small phone to a wide
// column are gone through, and the lines that the texts take are counted with the widths of our own letters.
import { wrapText } from './core/label.ts';
import type { RenderedChart } from './drawChart.ts';

export interface EmbedSize {
  /** Width over height, which holds where the frame is wide. */
  ratio: number;
  /** In px, which holds where it is narrow. */
  minHeight: number;
}

export interface EmbedTexts {
  title: string;
  subtitle: string;
  source: string;
}

/** As the stylesheet has it, in px: around everything, between the pieces, font size and height of a line of each. */
const PADDING = 12;
const GAPS = 32;
const TITLE = { size: 19, line: 23 };
const TEXT = { size: 14, line: 20 };
/** Width of the place from which the wide drawing stands, and the widest that the narrow one gets. */
const WIDE_FROM = 544;
const NARROW_UP_TO = 352;
/** Letters of a bold title, and of the fonts that may stand in for ours, are wider. */
const SLACK = 1.08;

const toShape = ({ svg }: RenderedChart) => {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('A drawing has no viewBox from 0 0, so its shape is not known; give it one.');
  return Number(height) / Number(width);
};

const countLines = (text: string, room: number, { size, line }: { size: number; line: number }) =>
  wrapText(text, room, size * SLACK).length * line;

/** Height that the embedded chart needs in a frame of this width, in px. */
export function embedHeight(width: number, drawn: Record<'wide' | 'narrow', RenderedChart>, texts: EmbedTexts): number {
  const room = width - 2 * PADDING;
  const isWide = room >= WIDE_FROM;
  const drawing = isWide ? drawn.wide : drawn.narrow;
  return (
    2 * PADDING +
    GAPS +
    countLines(texts.title, room, TITLE) +
    countLines(texts.subtitle, room, TEXT) +
    (isWide ? room : Math.min(room, NARROW_UP_TO)) * toShape(drawing) +
    drawing.notes.reduce((sum, note) => sum + countLines(`0 ${note}`, room, TEXT), 0) +
    countLines(texts.source, room, TEXT)
  );
}

/** The shape of a frame in which the chart never has to be scrolled. */
export function embedSize(drawn: Record<'wide' | 'narrow', RenderedChart>, texts: EmbedTexts): EmbedSize {
  const first = WIDE_FROM + 2 * PADDING;
  const narrow = [320, 360, 400, 440, 500, first - 1].map((width) => embedHeight(width, drawn, texts));
  const minHeight = Math.ceil(Math.max(...narrow) / 10) * 10;
  const wide = [first, 600, 640, 720, 800, 960, 1200].map((width) => ({
    width,
    height: embedHeight(width, drawn, texts),
  }));
  // Where the least height is enough for all of them, the shape is that of the widest.
  const tall = wide.filter(({ height }) => height > minHeight);
  const ratios = (tall.length > 0 ? tall : wide.slice(-1)).map(({ width, height }) => width / height);
  return { ratio: Math.floor(Math.min(...ratios) * 100) / 100, minHeight };
}

const escapeSigns = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The lines to paste into a page: a frame and, for where frames are taken out, a link. */
export function formatSnippet(
  { ratio, minHeight }: EmbedSize,
  { title, embed, page }: { title: string; embed: string; page: string },
): string {
  const style = `width:100%;aspect-ratio:${ratio};min-height:${minHeight}px;border:0`;
  return [
    `<iframe src="${embed}" title="${escapeSigns(title)}" loading="lazy" style="${style}"></iframe>`,
    `<p><a href="${page}">${escapeSigns(title)}</a></p>`,
  ].join('\n');
}
