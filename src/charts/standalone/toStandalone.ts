import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { measureText, type Weight } from '../../text/font.ts';
import { outlineText } from '../../text/outlineText.ts';
import { breakLines } from '../../text/wrapText.ts';
import { getSize, outlineDrawing } from './outlineDrawing.ts';
import { getColour } from './readStyles.ts';

export interface StandaloneOptions {
  /** The finding, above the drawing. */
  title: string;
  /** What is measured, under the title. */
  subtitle: string;
  /** Below the drawing. */
  source: string;
  /** Gives the colour: oil, output, prices or power. */
  subject: string;
}

export interface StandaloneDrawing {
  svg: string;
  width: number;
  height: number;
}

interface TextStyle {
  fontSize: number;
  lineHeight: number;
  weight: Weight;
  /** Name of a colour. */
  colour: string;
}

/** In units of a drawing. */
const MARGIN = 16;
const TITLE: TextStyle = { fontSize: 21, lineHeight: 25, weight: 'strong', colour: 'ink' };
const SUBTITLE: TextStyle = { fontSize: 13, lineHeight: 16, weight: 'regular', colour: 'muted' };
const SOURCE: TextStyle = { fontSize: 12, lineHeight: 15, weight: 'regular', colour: 'muted' };
/** From the top of a line to its baseline, in heights of a line. */
const ASCENT = 0.8;

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

/** A text in lines of so much room, and how high they are. */
function layoutBlock(text: string, { fontSize, lineHeight, weight, colour }: TextStyle, room: number) {
  const lines = breakLines(text, room, (line) => measureText(line, fontSize, weight));
  return {
    height: lines.length * lineHeight,
    draw: (top: number) =>
      lines.map((line, i) =>
        drawText(outlineText(line, fontSize, weight), MARGIN, top + (i + ASCENT) * lineHeight, getColour(colour)),
      ),
  };
}

/** A drawing as a file of its own: light, on white, its letters outlined, with title and source. */
export function toStandalone(drawing: Element, options: StandaloneOptions): StandaloneDrawing {
  const size = getSize(drawing);
  const width = size.width + 2 * MARGIN;
  const title = layoutBlock(options.title, TITLE, size.width);
  const subtitle = layoutBlock(options.subtitle, SUBTITLE, size.width);
  const source = layoutBlock(options.source, SOURCE, size.width);
  const top = MARGIN + title.height + subtitle.height + MARGIN / 2;
  const foot = top + size.height + MARGIN / 2;
  const height = Math.ceil(foot + source.height + MARGIN / 2);
  const svg = toSvg(
    [
      s('path', { d: `M0 0H${width}V${height}H0z`, fill: '#fff' }),
      ...title.draw(MARGIN),
      ...subtitle.draw(MARGIN + title.height),
      s('g', { transform: `translate(${MARGIN} ${top})` }, [outlineDrawing(drawing, { subject: options.subject })]),
      ...source.draw(foot),
    ],
    width,
    height,
    options.title,
  );
  return { svg, width, height };
}
