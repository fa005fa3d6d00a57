import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { measureText } from '../../text/font.ts';
import { outlineText } from '../../text/outlineText.ts';
import { breakLines } from '../../text/wrapText.ts';
import { getSize, outlineDrawing } from './outlineDrawing.ts';
import { getColour } from './readColours.ts';

export interface StandaloneOptions {
  /** The finding, above the drawing. */
  title: string;
  /** What is measured, under the title. */
  subtitle: string;
  /** Below the drawing. */
  source: string;
  /** Gives the colour: oil, output, prices or power. */
  subject: string;
  /** Of the file; the drawing is fitted between title and source. Those of the drawing where left out. */
  width?: number;
  height?: number;
}

/** In units of a drawing. */
const MARGIN = 16;
const TITLE = { fontSize: 21, lineHeight: 25 };
const SUBTITLE = { fontSize: 13, lineHeight: 16 };
const SOURCE = { fontSize: 12, lineHeight: 15 };

/** A text as outlines, which are drawn from `x` and the baseline `y` on. */
export const drawText = (d: string, x: number, y: number, fill: string): Element =>
  s('path', { d, transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`, fill });

/** SVG as text; `name` is read out for it. */
export const toSvg = (children: Element[], width: number, height: number, name: string): string =>
  toHtml(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }, [
      s('title', name),
      ...children,
    ]),
    { space: 'svg', closeEmptyElements: true },
  );

/** A drawing as a file of its own: light, on white, its letters outlined, with title and source. */
export function toStandalone(svg: Element, { title, subtitle, source, subject, ...size }: StandaloneOptions): string {
  const drawing = getSize(svg);
  const width = size.width ?? drawing.width + 2 * MARGIN;
  const inner = width - 2 * MARGIN;
  const heads = breakLines(title, inner, (line) => measureText(line, TITLE.fontSize, 'strong'));
  const subheads = breakLines(subtitle, inner, (line) => measureText(line, SUBTITLE.fontSize));
  const feet = breakLines(source, inner, (line) => measureText(line, SOURCE.fontSize));
  const under = MARGIN + heads.length * TITLE.lineHeight;
  const top = under + subheads.length * SUBTITLE.lineHeight + MARGIN / 2;
  const foot = MARGIN / 2 + feet.length * SOURCE.lineHeight + MARGIN / 2;
  const height = size.height ?? Math.ceil(top + (inner / drawing.width) * drawing.height + foot);
  const scale = Math.min(inner / drawing.width, (height - top - foot) / drawing.height);
  if (scale <= 0)
    throw new Error(`A file of ${width} by ${height} has no room for the drawing “${title}”; make it higher.`);
  const head = (line: string, i: number) =>
    drawText(
      outlineText(line, TITLE.fontSize, 'strong'),
      MARGIN,
      MARGIN + (i + 0.8) * TITLE.lineHeight,
      getColour('ink'),
    );
  const subhead = (line: string, i: number) =>
    drawText(outlineText(line, SUBTITLE.fontSize), MARGIN, under + (i + 0.8) * SUBTITLE.lineHeight, getColour('muted'));
  const note = (line: string, i: number) =>
    drawText(
      outlineText(line, SOURCE.fontSize),
      MARGIN,
      height - foot + MARGIN / 2 + (i + 0.8) * SOURCE.lineHeight,
      getColour('muted'),
    );
  return toSvg(
    [
      s('path', { d: `M0 0H${width}V${height}H0z`, fill: '#fff' }),
      ...heads.map(head),
      ...subheads.map(subhead),
      s('g', { transform: `translate(${MARGIN} ${top}) scale(${Math.round(scale * 1000) / 1000})` }, [
        outlineDrawing(svg, { subject }),
      ]),
      ...feet.map(note),
    ],
    width,
    height,
    title,
  );
}
