// On a page a drawing takes its colours from classes and its letters from the page’s fonts. Here both are written into it.
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { measureText } from '../../text/font.ts';
import { outlineText } from '../../text/outlineText.ts';
import { getColour, getLook, resolveColour } from './readStyles.ts';

/** What an element inherits. */
interface Style {
  /** What `currentColor` stands for. */
  colour: string;
  fill: string;
  stroke: string;
  /** Where a stylesheet gives it. */
  strokeWidth: string | undefined;
  isStrong: boolean;
  fontSize: number;
  anchor: string;
  paper: string;
}

/** Properties that do not stay as they are: they are written anew into every mark that shows, or have no use in a file. */
const REPLACED = ['className', 'fill', 'stroke', 'fontSize', 'textAnchor', 'role', 'ariaLabel'];
/** From the start of a text to its anchor, in widths of the text. */
const ANCHORS: Record<string, number> = { start: 0, middle: 0.5, end: 1 };
const STRONG = 600;

function inherit(style: Style, { properties }: Element): Style {
  const names = [properties['className'] ?? []].flat().map(String);
  const look = Object.assign({}, ...names.map(getLook)) as Record<string, string>;
  const read = (name: string, former: string) => String(properties[name] ?? former);
  const { color, fill, stroke } = look;
  return {
    paper: style.paper,
    colour: color ? resolveColour(color, style.colour, style.paper) : style.colour,
    fill: fill ?? read('fill', style.fill),
    stroke: stroke ?? read('stroke', style.stroke),
    strokeWidth: look['stroke-width'] ?? style.strokeWidth,
    isStrong: style.isStrong || Number(look['font-weight']) >= STRONG,
    fontSize: Number(properties['fontSize'] ?? style.fontSize),
    anchor: read('textAnchor', style.anchor),
  };
}

function outlineLabel({ properties, children }: Element, style: Style, fill: string): Element {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const weight = style.isStrong ? 'strong' : 'regular';
  const width = measureText(text, style.fontSize, weight);
  const x = Number(properties['x'] ?? 0) - width * (ANCHORS[style.anchor] ?? 0);
  return s('path', {
    d: outlineText(text, style.fontSize, weight),
    transform: `translate(${Math.round(x * 100) / 100} ${properties['y'] ?? 0})`,
    fill,
  });
}

function outlineElement(element: Element, above: Style): Element {
  const style = inherit(above, element);
  const resolve = (value: string) => resolveColour(value, style.colour, style.paper);
  const { tagName, properties } = element;
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => !REPLACED.includes(name)));
  if (tagName === 'text') return outlineLabel(element, style, resolve(style.fill));
  if (tagName !== 'g' && tagName !== 'svg') {
    const stroke = style.stroke !== 'none' && {
      stroke: resolve(style.stroke),
      ...(style.strokeWidth && { strokeWidth: style.strokeWidth }),
    };
    return { ...element, properties: { ...kept, fill: resolve(style.fill), ...stroke } };
  }
  const children = element.children.map(
    (child): ElementContent => (child.type === 'element' ? outlineElement(child, style) : child),
  );
  return { ...element, tagName: 'g', properties: tagName === 'svg' ? {} : kept, children };
}

export interface OutlineOptions {
  /** Gives the colour: oil, output, prices or power. */
  subject: string;
  /** Ground of the drawing. */
  paper?: string;
}

/** A drawing for a page as a group that needs no stylesheet and no font. */
export const outlineDrawing = (svg: Element, { subject, paper = '#ffffff' }: OutlineOptions): Element =>
  outlineElement(svg, {
    colour: getColour(subject),
    fill: '#000',
    stroke: 'none',
    strokeWidth: undefined,
    isStrong: false,
    fontSize: 16,
    anchor: 'start',
    paper,
  });

/** Size of a drawing in its own units. */
export function getSize(svg: Element): { width: number; height: number } {
  const [, , width, height] = String(svg.properties['viewBox']).split(' ').map(Number);
  if (!width || !height) throw new Error('A drawing without a viewBox has no size; give it one.');
  return { width, height };
}
