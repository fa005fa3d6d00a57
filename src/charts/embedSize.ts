// A frame cannot grow with its text, so its height is worked out beforehand: the widths from a small phone to a wide
// column are gone through, and the lines that the texts take are counted with the widths of our own letters. The height
// is a sum of px and shares of the width, one for each drawing: a wide one is lower than a narrow one.
import { wrapLabel } from './core/label.ts';
import type { RenderedChart } from './drawChart.ts';

/** A height in px, of which a part grows with the width of the frame. */
interface Height {
  base: number;
  /** px a px of width. */
  slope: number;
}

export interface EmbedSize {
  wide: Height;
  /** Up to the width from which the drawing and its texts grow no more. */
  growing: Height;
  /** From there to the width at which the wide drawing takes over. */
  narrow: number;
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
/** Width of the place from which the wide drawing stands, and the widest that the narrow one gets with its texts. */
const WIDE_FROM = 544;
const NARROW_UP_TO = 352;
const WIDE_FRAME = WIDE_FROM + 2 * PADDING;
const NARROW_FRAME = NARROW_UP_TO + 2 * PADDING;
/** Letters of a bold title, and of the fonts that may stand in for ours, are wider. */
const SLACK = 1.08;

/** What of a drawing decides how high its frame is. */
type Shape = Pick<RenderedChart, 'width' | 'height' | 'notes'>;

const countLines = (text: string, room: number, { size, line }: { size: number; line: number }) =>
  wrapLabel(text, room, size * SLACK).length * line;

/** Height that the embedded chart needs in a frame of this width, in px. */
export function embedHeight(width: number, drawn: Record<'wide' | 'narrow', Shape>, texts: EmbedTexts): number {
  const isWide = width >= WIDE_FRAME;
  const room = isWide ? width - 2 * PADDING : Math.min(width - 2 * PADDING, NARROW_UP_TO);
  const drawing = isWide ? drawn.wide : drawn.narrow;
  return (
    2 * PADDING +
    GAPS +
    countLines(texts.title, room, TITLE) +
    countLines(texts.subtitle, room, TEXT) +
    (room * drawing.height) / drawing.width +
    drawing.notes.reduce((sum, note) => sum + countLines(`0 ${note}`, room, TEXT), 0) +
    countLines(texts.source, room, TEXT)
  );
}

/** Of the heights that are enough at all these widths the one with the least to spare. */
function fitHeight(points: readonly { width: number; height: number }[]): Height {
  const slopes = points.flatMap((a) =>
    points.map((b) => (a.width < b.width ? Math.round(((b.height - a.height) / (b.width - a.width)) * 100) / 100 : 0)),
  );
  const heights = [...new Set(slopes)].map((slope) => ({
    base: Math.ceil(Math.max(...points.map(({ width, height }) => height - slope * width))),
    slope,
  }));
  const spare = ({ base, slope }: Height) => points.reduce((sum, { width }) => sum + base + slope * width, 0);
  return heights.reduce((best, height) => (spare(height) < spare(best) ? height : best));
}

const GROWING = [320, 340, 360, NARROW_FRAME];
const WIDE = [WIDE_FRAME, 600, 640, 680, 720, 760, 800, 900, 1000, 1100, 1200];

/** The height of a frame in which the chart never has to be scrolled. */
export function embedSize(drawn: Record<'wide' | 'narrow', Shape>, texts: EmbedTexts): EmbedSize {
  const toPoints = (widths: readonly number[]) =>
    widths.map((width) => ({ width, height: embedHeight(width, drawn, texts) }));
  const narrow = Math.ceil(embedHeight(NARROW_FRAME, drawn, texts));
  return { wide: fitHeight(toPoints(WIDE)), growing: fitHeight(toPoints(GROWING)), narrow };
}

const toPx = ({ base, slope }: Height, width: number) => base + slope * width;

/** Of a frame of this width, in px. */
export function frameHeight({ wide, growing, narrow }: EmbedSize, width: number): number {
  const least = width >= WIDE_FRAME ? 0 : Math.min(toPx(growing, width), narrow);
  return Math.ceil(Math.max(toPx(wide, width), least));
}

const escapeSigns = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The widest column for which a frame without its style is high enough. */
const COLUMN = 800;

/**
 * A frame as high as its width needs, by the style alone. Where that is taken out, the attributes give a height that is
 * enough for any column.
 */
export function formatFrame(size: EmbedSize, { title, embed }: { title: string; embed: string }): string {
  const toCss = ({ base, slope }: Height) => `${base}px + ${Math.round(slope * 100)}cqw`;
  const { wide, growing, narrow } = size;
  // The last is far above the others where the narrow drawing stands, and below nought from there on.
  const least = `min(${toCss(growing)}, ${narrow}px, (${WIDE_FRAME + 1}px - 100cqw)*999)`;
  const height = `max(${toCss(wide)}, ${least})`;
  const most = Math.max(...[NARROW_FRAME, COLUMN].map((width) => frameHeight(size, width)));
  return `<div style="container-type:inline-size"><iframe src="${embed}" title="${escapeSigns(title)}" loading="lazy" width="100%" height="${most}" style="width:100%;height:${height};border:0"></iframe></div>`;
}

/** The lines to paste into a page: a frame and, for where frames are taken out, a link. */
export const formatSnippet = (size: EmbedSize, words: { title: string; embed: string; page: string }): string =>
  `${formatFrame(size, words)}\n<p><a href="${words.page}">${escapeSigns(words.title)}</a></p>`;
