import { scaleLinear } from 'd3-scale';
import { getLocale } from '../../i18n/locales.ts';
import { placeNote } from '../annotations/placeNote.ts';
import { type Dimensions, getDimensions, type Width } from '../core/dimensions.ts';
import { formatValue } from '../core/formatValue.ts';
import type { Box, Segment } from '../core/geometry.ts';
import { getTextSize, type Label, type TextLine, toText, wrapLabel } from '../core/label.ts';
import { pickWord } from '../core/pickWord.ts';
import { fixLabel } from '../core/placeLabel.ts';
import { type ChartInput, type Ground, layGround } from '../core/sheet.ts';
import { placeRows } from './placeRows.ts';
import { type Item, toItems } from './toItems.ts';

export interface PlacedListBar extends Box, Pick<Item, 'key' | 'value' | 'kind' | 'emphasis'> {}

export interface PlacedList extends Ground {
  bars: PlacedListBar[];
}

/** The widest name that stands beside its bar, as a part of the drawing; wider ones stand above. */
const BESIDE: Record<Width, number> = { wide: 0.34, narrow: 0.34, card: 0.4 };
/** From a name to its bar, and from a bar to its value, in units. */
const GAP = 8;
const VALUE_GAP = 6;
/** Under the unit, in units. */
const HEAD_GAP = 8;
/** From a rule to its label, in units. */
const RULE_GAP = 5;
/** Half the opening of a bar through which a rule runs, in units. */
const SLIT = 1.5;

/** A card has no room for the smaller print. */
function toNames(items: readonly Item[], width: Width): TextLine[][] {
  return items.map(({ lines: [first = '', ...more], emphasis }) => [
    ...toText([first], 'ink', emphasis === 'highlighted' ? 'strong' : 'regular'),
    ...(width === 'card' ? [] : toText(more, 'muted')),
  ]);
}

/** From zero to the farthest value or rule. Falls run to the right as well, so that a longer bar is a larger figure. */
function getDomain({ y }: ChartInput['chart'], items: readonly Item[]): [number, number] {
  if (y.domain) return y.domain;
  const values = [...items, ...y.rules].map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low < 0 && high > 0)
    throw new Error('The bars of a list run one way, and its values lie on both sides of zero; draw bars over years.');
  return low < 0 ? [0, low] : [0, high];
}

/** A bar in pieces, open where a rule runs through it. */
function split(bar: PlacedListBar, crossed: readonly number[]): PlacedListBar[] {
  const ends = crossed.filter((at) => at > bar.x0 + SLIT && at < bar.x1 - SLIT).sort((a, b) => a - b);
  const from = [bar.x0, ...ends.map((at) => at + SLIT)];
  const to = [...ends.map((at) => at - SLIT), bar.x1];
  return from.map((x0, i) => ({ ...bar, x0, x1: to[i] ?? bar.x1 }));
}

/** A line from top to bottom, open where a date stands between two rows. */
function cut([from, to]: Segment, dates: readonly { y: number }[], lineHeight: number): Segment[] {
  const ends = dates.flatMap(({ y }) => [y - lineHeight / 2, y + lineHeight / 2]);
  const ys = [from.y, ...ends, to.y];
  return ys.flatMap((y, i) =>
    i % 2 === 0
      ? [
          [
            { x: from.x, y },
            { x: to.x, y: ys[i + 1] ?? to.y },
          ] as const,
        ]
      : [],
  );
}

function makeDimensions(width: Width, left: number, right: number): Dimensions {
  const base = getDimensions(width, left);
  return { ...base, frame: { left, right: base.width - right, top: 0, bottom: 0 } };
}

/** Everything a list of bars shows, in units of the drawing. @throws where its scale has no zero, or zero lies within. */
export function layoutList(input: ChartInput): PlacedList {
  const { chart, rows, written, locale, width } = input;
  if (chart.y.scale === 'log')
    throw new Error('Bars stand on zero, which a logarithmic scale does not have; draw a line.');
  const { catalogue } = getLocale(locale);
  const items = toItems(chart, rows, locale);
  const domain = getDomain(chart, items);
  const names = toNames(items, width);
  const values = items.map(({ value, kind }) => {
    const number = formatValue(value, locale);
    return kind === 'projected' ? `${number} ${catalogue.chart.projection}` : number;
  });

  // A rule runs close to the ends of bars, so values stand in a column right of all of them then.
  const isColumn = chart.y.rules.length > 0;
  const sizes = getDimensions(width, 0);
  const widest = (texts: readonly (readonly TextLine[])[]) =>
    Math.max(...texts.map((lines) => getTextSize(lines, sizes).width));
  const isBeside = widest(names) <= sizes.width * BESIDE[width];
  const right = Math.ceil(widest(values.map((text) => toText([text], 'subject', 'strong')))) + VALUE_GAP;
  const dimensions = makeDimensions(width, isBeside ? Math.ceil(widest(names)) + GAP : 0, right);
  const { frame, fontSize, lineHeight } = dimensions;

  const unit = toText(wrapLabel(pickWord(chart.y.unit, locale), dimensions.width, fontSize), 'muted');
  frame.top = unit.length * lineHeight + HEAD_GAP + chart.y.rules.length * (lineHeight + RULE_GAP);
  const placed = placeRows(items, names, written, frame.top, dimensions, isBeside, locale);
  frame.bottom = placed.bottom;
  dimensions.height = Math.ceil(placed.bottom);

  const x = scaleLinear().domain(domain).rangeRound([frame.left, frame.right]);
  const upright = (at: number, top: number): Segment => [
    { x: at, y: top },
    { x: at, y: frame.bottom },
  ];
  const zero = upright(x(0), frame.top);
  const ground: Ground = { ...layGround(dimensions), axis: isBeside ? cut(zero, placed.dates, lineHeight) : [] };
  const { occupied, labels } = ground;
  const fix = (label: Label) => labels.push(fixLabel(label, dimensions, occupied));
  const bars = items.map(({ key, value, kind, emphasis }, i) => {
    const { top, bottom } = placed.bars[i] ?? { top: 0, bottom: 0 };
    return { key, value, kind, emphasis, x0: x(0), x1: x(value), y0: top, y1: bottom };
  });
  occupied.marks.push(...bars.map(({ x0, x1, y0, y1 }) => ({ x0, x1, y0, y1 })));

  fix({ lines: unit, x: 0, y: 0, anchor: 'start' });
  const rules = chart.y.rules.map(({ value, label }, i) => {
    const y = unit.length * lineHeight + HEAD_GAP / 2 + i * lineHeight;
    const line = upright(x(value), y);
    occupied.rules.push(line);
    return { line, y, text: pickWord(label, locale) };
  });
  for (const { line, y, text } of rules) {
    const at = line[0].x;
    placeNote(
      {
        text,
        tone: 'ink',
        places: () => [
          { x: at + RULE_GAP, y, anchor: 'start' },
          { x: at - RULE_GAP, y, anchor: 'end' },
        ],
      },
      ground,
    );
  }
  ground.rules.push(...rules.map(({ line }) => line));

  placed.names.forEach(({ x: at, y, anchor }, i) => {
    fix({ lines: names[i] ?? [], x: at, y, anchor });
  });
  const crossed = rules.map(({ line }) => line[0].x);
  bars.forEach(({ x1, y0, y1, emphasis }, i) => {
    const lines = toText([values[i] ?? ''], 'subject', emphasis === 'muted' ? 'regular' : 'strong');
    const end = isColumn ? frame.right : x1;
    fix({ lines, x: end + VALUE_GAP, y: (y0 + y1 - lineHeight) / 2, anchor: 'start' });
  });
  for (const { date, y } of placed.dates) {
    const lines = toText([catalogue.chart.written(date)], 'ink');
    const size = getTextSize(lines, dimensions);
    fix({ lines, x: 0, y: y - lineHeight / 2, anchor: 'start' });
    ground.written.push([
      { x: size.width + GAP, y },
      { x: dimensions.width, y },
    ]);
  }
  return { ...ground, bars: bars.flatMap((bar) => split(bar, crossed)) };
}
