// On a page a drawing takes its colours from classes and its letters from the page’s fonts. Here both are written into it.
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { measureText } from '../../text/font.ts';
import { outlineText } from '../../text/outlineText.ts';
import { faint, getColour, mixColours } from './readColours.ts';

interface Look {
  /** What `currentColor` stands for. */
  colour: string;
  fill: string;
  stroke: string;
  isStrong: boolean;
  fontSize: number;
  anchor: string;
  paper: string;
}

const TONES: Record<string, string> = { ink: 'ink', muted: 'muted', grid: 'rule' };
/** Written by the stylesheet, and here into every mark that shows. */
const OWN = ['className', 'fill', 'stroke', 'fontSize', 'textAnchor', 'role', 'ariaLabel'];

function inherit(look: Look, { properties }: Element): Look {
  const names = [properties['className'] ?? []].flat().map(String);
  const tone = names.map((name) => TONES[name]).find(Boolean);
  const colour = tone ? getColour(tone) : look.colour;
  const read = (name: string, former: string) => String(properties[name] ?? former);
  return {
    paper: look.paper,
    colour,
    fill: names.includes('paper')
      ? look.paper
      : names.includes('faint')
        ? mixColours(colour, look.paper, faint)
        : read('fill', look.fill),
    stroke: read('stroke', look.stroke),
    isStrong: look.isStrong || names.includes('strong'),
    fontSize: Number(properties['fontSize'] ?? look.fontSize),
    anchor: read('textAnchor', look.anchor),
  };
}

const SHIFT: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

function outlineLabel({ properties, children }: Element, look: Look): Element {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const weight = look.isStrong ? 'strong' : 'regular';
  const width = measureText(text, look.fontSize, weight);
  const x = Number(properties['x'] ?? 0) - width * (SHIFT[look.anchor] ?? 0);
  return s('path', {
    d: outlineText(text, look.fontSize, weight),
    transform: `translate(${Math.round(x * 100) / 100} ${properties['y'] ?? 0})`,
    fill: look.fill === 'currentColor' ? look.colour : look.fill,
  });
}

function outlineElement(element: Element, above: Look): Element {
  const look = inherit(above, element);
  const { tagName, properties } = element;
  if (tagName === 'text') return outlineLabel(element, look);
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => !OWN.includes(name)));
  if (tagName === 'g' || tagName === 'svg')
    return {
      ...element,
      tagName: 'g',
      properties: tagName === 'svg' ? {} : kept,
      children: outlineAll(element.children, look),
    };
  const resolve = (value: string) => (value === 'currentColor' ? look.colour : value);
  return {
    ...element,
    properties: { ...kept, fill: resolve(look.fill), ...(look.stroke !== 'none' && { stroke: resolve(look.stroke) }) },
  };
}

const outlineAll = (children: readonly ElementContent[], look: Look): ElementContent[] =>
  children.map((child) => (child.type === 'element' ? outlineElement(child, look) : child));

export interface OutlineOptions {
  /** Gives the colour: oil, output, prices or power. */
  subject: string;
  /** Ground of the drawing. */
  paper?: string;
}

/** A drawing for a page as a group that needs no stylesheet and no font. */
export function outlineDrawing(svg: Element, { subject, paper = '#ffffff' }: OutlineOptions): Element {
  return outlineElement(svg, {
    colour: getColour(subject),
    fill: '#000',
    stroke: 'none',
    isStrong: false,
    fontSize: 16,
    anchor: 'start',
    paper,
  });
}

/** Size of a drawing in its own units. */
export function getSize(svg: Element): { width: number; height: number } {
  const [, , width, height] = String(svg.properties['viewBox']).split(' ').map(Number);
  if (!width || !height) throw new Error('A drawing without a viewBox has no size; give it one.');
  return { width, height };
}
