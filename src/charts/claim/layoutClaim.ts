// Said against found, as small as it can be: one row for each test, a dot for what the data give, and through all rows
// the line of what was said or of our threshold, with the room that counts as the same. A bound shades the side on which
// it is kept; a range of ours has no line.
import { scaleLinear } from 'd3-scale';
import { formatMeasure, formatNumber } from '../../i18n/format.ts';
import { getLocale } from '../../i18n/locales.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Point } from '../core/geometry.ts';
import { measureLabel } from '../core/label.ts';

interface PlacedText extends Point {
  text: string;
  anchor: 'start' | 'end';
}

export interface PlacedFinding {
  dot: Point;
  label: PlacedText;
  /** A comparison is drawn hollow. */
  isHollow: boolean;
}

export interface PlacedClaim {
  width: number;
  height: number;
  /** Top of line and room. */
  top: number;
  /** Place of the upright line. */
  line: number | undefined;
  /** What line or room are, with the unit. */
  caption: PlacedText;
  /** From and to, of the room that counts. */
  room: [number, number];
  findings: PlacedFinding[];
}

/** Of the drawing, and of the air at its sides, in units. */
const WIDTH = 340;
const PAD = 12;
/** Over the first row, over line and room, to the baseline of the caption, and of a row, in units. */
const HEAD = 22;
const TOP = 20;
const CAPTION = 14;
const ROW = 24;
/** As the stylesheet has it. */
const FONT_SIZE = 13;
/** From the middle of a dot to its text and to the baseline of it, in units. */
const GAP = 8;
const BASELINE = 4.5;
/** Around the line, kept free of text, in units. */
const CLEAR = 3;
/** Room beyond the lowest and the highest value, as a part of what lies between them. */
const SLACK = 0.15;

/** Where the text of a dot stands, so that it stays inside the frame and clear of the line. */
function toAnchor(x: number, width: number, line: number | undefined): 'start' | 'end' {
  const [from, to] = [x + GAP, x + GAP + width];
  return to <= WIDTH && (line === undefined || to < line - CLEAR || from > line + CLEAR) ? 'start' : 'end';
}

/** @returns undefined where nothing is to be compared: no figure, no test, or only a place or a count of rows */
export function layoutClaim(claim: Claim, locale: string): PlacedClaim | undefined {
  const { value, relation, tolerance, tests, ours } = claim;
  if (value === undefined || tests.every(({ kind }) => kind === 'rank' || kind === 'count')) return undefined;
  const words = getLocale(locale).catalogue.claim;
  const unit = claim.unit?.[locale] ?? '';
  const within = tolerance?.within ?? 0;
  const values = [value - within, value + within, ...tests.map((test) => test.found)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const slack = (high - low || Math.abs(value) || 1) * SLACK;
  const x = scaleLinear([low - slack, high + slack], [PAD, WIDTH - PAD]).clamp(true);
  const place = (number: number) => Math.round(x(number));
  const isRange = ours && relation === 'near';
  const caption = isRange
    ? words.range(formatNumber(value - within, locale, 2), formatMeasure(value + within, unit, locale))
    : words.line[ours ? 'ours' : 'said'](formatMeasure(value, unit, locale));
  const captionWidth = measureLabel(caption, FONT_SIZE, 'strong');
  const middle = place(value);
  const left = Math.round(Math.max(0, Math.min(middle - captionWidth / 2, WIDTH - captionWidth)));
  const line = isRange ? undefined : middle;
  const rooms: Record<Claim['relation'], [number, number]> = {
    near: [place(value - within), place(value + within)],
    above: [middle, WIDTH],
    below: [0, middle],
  };
  const findings = tests.map(({ found, as }, i): PlacedFinding => {
    const text = formatNumber(found, locale, 2);
    const dot = { x: place(found), y: HEAD + (i + 0.5) * ROW };
    const anchor = toAnchor(dot.x, measureLabel(text, FONT_SIZE), line);
    const label = { text, anchor, x: anchor === 'start' ? dot.x + GAP : dot.x - GAP, y: dot.y + BASELINE };
    return { dot, label, isHollow: as === 'also' };
  });
  return {
    width: WIDTH,
    height: HEAD + tests.length * ROW,
    top: TOP,
    line,
    caption: { text: caption, anchor: 'start', x: left, y: CAPTION },
    room: rooms[relation],
    findings,
  };
}
