// Said against found, as small as it can be: one row for each test, a dot for what the data give, and through all rows
// the line of what was said, with the room that counts as the same. A bound shades the side on which it is kept.
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../i18n/format.ts';
import type { Claim } from '../../schemas/claim.ts';
import { textWidth } from '../core/textWidth.ts';

export interface PlacedFinding {
  x: number;
  y: number;
  text: string;
  /** Where the text stands, so that it stays inside the frame. */
  anchor: 'start' | 'end';
  /** A comparison is drawn hollow. */
  isHollow: boolean;
}

export interface PlacedClaim {
  width: number;
  height: number;
  /** Place of what was said, and its words above the line. */
  said: { x: number; text: string; anchor: 'start' | 'middle' | 'end' };
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

/** @returns undefined for a claim without a figure or without a test: there is nothing to draw */
export function layoutClaim({ value, relation, tolerance, tests }: Claim, locale: string): PlacedClaim | undefined {
  if (value === undefined || tests.length === 0) return undefined;
  const within = tolerance?.within ?? 0;
  const values = [value - within, value + within, ...tests.map((test) => test.found)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const slack = (high - low || Math.abs(value) || 1) * 0.15;
  const x = scaleLinear([low - slack, high + slack], [PAD, WIDTH - PAD]).clamp(true);
  const height = HEAD + tests.length * ROW;
  const place = (number: number) => Math.round(x(number));
  const saidText = formatNumber(value, locale, 2);
  const half = textWidth(saidText, FONT_SIZE, 'strong') / 2;
  const saidX = place(value);
  return {
    width: WIDTH,
    height,
    said: { x: saidX, text: saidText, anchor: saidX - half < 0 ? 'start' : saidX + half > WIDTH ? 'end' : 'middle' },
    room:
      relation === 'near'
        ? [place(value - within), place(value + within)]
        : relation === 'above'
          ? [saidX, WIDTH]
          : [0, saidX],
    findings: tests.map(({ found, as }, i) => {
      const text = formatNumber(found, locale, 2);
      const at = place(found);
      return {
        x: at,
        y: HEAD + (i + 0.5) * ROW,
        text,
        anchor: at + 10 + textWidth(text, FONT_SIZE) > WIDTH ? 'end' : 'start',
        isHollow: as === 'also',
      };
    }),
  };
}
