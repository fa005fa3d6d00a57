// Said against found, as small as it can be: one row for each test, a dot for what the data give, and through all rows
// the line of what was said or of our threshold, with the room that counts as the same. A bound shades the side on which
// it is kept; a range of ours has no line.
import { scaleLinear } from 'd3-scale';
import { formatMeasure, formatNumber } from '../../i18n/format.ts';
import { getLocale } from '../../i18n/locales.ts';
import type { Claim } from '../../schemas/claim.ts';
import { measureLabel } from '../core/label.ts';

export interface PlacedFinding {
  x: number;
  y: number;
  text: string;
  /** Where the text stands, so that it stays inside the frame and clear of the line. */
  anchor: 'start' | 'end';
  /** A comparison is drawn hollow. */
  isHollow: boolean;
}

export interface PlacedClaim {
  width: number;
  height: number;
  /** Place of the upright line. */
  line: number | undefined;
  /** What line or room are, with the unit, and the left end of these words. */
  caption: { x: number; text: string };
  /** From and to, of the room that counts. */
  room: [number, number];
  findings: PlacedFinding[];
}

/** Units. */
const WIDTH = 340;
const PAD = 12;
const HEAD = 22;
const ROW = 24;
const FONT_SIZE = 13;
/** From the middle of a dot to its text. */
const GAP = 8;
/** Around the line, kept free of text. */
const CLEAR = 3;

/** Whether a text beside the dot at `x` stays inside the frame and clear of the line. */
function isFree(anchor: 'start' | 'end', x: number, width: number, line: number | undefined): boolean {
  const [from, to] = anchor === 'start' ? [x + GAP, x + GAP + width] : [x - GAP - width, x - GAP];
  return from >= 0 && to <= WIDTH && (line === undefined || to < line - CLEAR || from > line + CLEAR);
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
  const slack = (high - low || Math.abs(value) || 1) * 0.15;
  const x = scaleLinear([low - slack, high + slack], [PAD, WIDTH - PAD]).clamp(true);
  const height = HEAD + tests.length * ROW;
  const place = (number: number) => Math.round(x(number));
  const isRange = ours && relation === 'near';
  const text = isRange
    ? words.range(formatNumber(value - within, locale, 2), formatMeasure(value + within, unit, locale))
    : words.line[ours ? 'ours' : 'said'](formatMeasure(value, unit, locale));
  const captionWidth = measureLabel(text, FONT_SIZE, 'strong');
  const valueX = place(value);
  const line = isRange ? undefined : valueX;
  return {
    width: WIDTH,
    height,
    line,
    caption: { x: Math.round(Math.max(0, Math.min(valueX - captionWidth / 2, WIDTH - captionWidth))), text },
    room:
      relation === 'near'
        ? [place(value - within), place(value + within)]
        : relation === 'above'
          ? [valueX, WIDTH]
          : [0, valueX],
    findings: tests.map(({ found, as }, i) => {
      const text = formatNumber(found, locale, 2);
      const at = place(found);
      return {
        x: at,
        y: HEAD + (i + 0.5) * ROW,
        text,
        anchor: isFree('start', at, measureLabel(text, FONT_SIZE), line) ? 'start' : 'end',
        isHollow: as === 'also',
      };
    }),
  };
}
