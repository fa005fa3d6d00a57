import { scaleLinear } from 'd3-scale';
import { formatValue } from '../../data/formatValue.ts';
import { pickWord } from '../../data/pickWord.ts';
import { getLocale } from '../../i18n/locales.ts';
import { placeNote } from '../annotations/placeNote.ts';
import { layoutUnit, wrapUnit } from '../axes/layoutUnit.ts';
import { type Dimensions, getDimensions, type Width } from '../core/dimensions.ts';
import { level, type Segment, upright } from '../core/geometry.ts';
import { getTextSize, measureLabel, type Text, toTextLines } from '../core/label.ts';
import { type ChartInput, compose, type Layout, type PlacedBar, type Step } from '../core/layout.ts';
import { fixLabels } from '../core/placeLabel.ts';
import { NAME_GAP, type PlacedRows, placeRows } from './placeRows.ts';
import type { ListChart } from './schema.ts';
import { type Item, toItems } from './toItems.ts';

/** The widest name that stands beside its bar, as a part of the drawing; wider ones stand above. */
const BESIDE: Record<Width, number> = { wide: 0.34, narrow: 0.34, card: 0.5, square: 0.34 };
/** From a bar to its value, and from the words of a date to its line, in units. */
const VALUE_GAP = 6;
const DATE_GAP = 8;
/** Under the unit, in units. */
const HEAD_GAP = 8;
/** From a rule to its label, in units. */
const RULE_GAP = 5;
/** Half the opening of a bar through which a rule runs, in units. */
const SLIT = 1.5;

const toName = ({ name, details, emphasis }: Item): Text => [
  ...toTextLines(name === undefined ? [] : [name], 'ink', emphasis === 'highlighted' ? 'strong' : 'regular'),
  ...toTextLines(details, 'muted'),
];

/** A card has no room for the smaller print, unless that alone tells the rows apart. */
function toCardItems(items: readonly Item[]): Item[] {
  const isAlike = items.some(({ name }) => name === undefined);
  return items.map((item) => ({
    ...item,
    name: isAlike ? item.details[0] : item.name,
    details: [],
  }));
}

/** From zero to the farthest value or rule. Falls run to the right as well, so that a longer bar is a larger figure. */
function getDomain({ y }: ListChart, items: readonly Item[]): [number, number] {
  if (y.domain) return y.domain;
  const values = [...items, ...y.rules].map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low < 0 && high > 0)
    throw new Error('The bars of a list run one way, and its values lie on both sides of zero; draw bars over years.');
  return low < 0 ? [0, low] : [0, high];
}

/** A bar in pieces, open where a rule runs through it. */
function splitBar(bar: PlacedBar, rules: readonly Segment[]): PlacedBar[] {
  const ends = rules
    .map(([{ x }]) => x)
    .filter((x) => x > bar.x0 + SLIT && x < bar.x1 - SLIT)
    .sort((a, b) => a - b);
  const from = [bar.x0, ...ends.map((x) => x + SLIT)];
  const to = [...ends.map((x) => x - SLIT), bar.x1];
  return from.map((x0, i) => ({ ...bar, x0, x1: to[i] ?? bar.x1 }));
}

/** The line of zero, open where a date stands between two rows. */
function layoutZero(x: number, { frame, lineHeight }: Dimensions, dates: PlacedRows['dates']): Segment[] {
  const tops = [frame.top, ...dates.map(({ y }) => y + lineHeight / 2)];
  const feet = [...dates.map(({ y }) => y - lineHeight / 2), frame.bottom];
  return tops.map((top, i) => upright(x, { top, bottom: feet[i] ?? frame.bottom }));
}

/** Names of the rules, over the frame, one under the other. */
const nameRule = (text: string, [{ x, y }]: Segment): Step =>
  placeNote({
    text,
    tone: 'ink',
    places: () => [
      { x: x + RULE_GAP, y, anchor: 'start' },
      { x: x - RULE_GAP, y, anchor: 'end' },
    ],
  });

/** The words of a date at the left, and a line from there on. */
const layoutDate = ({ name, y }: PlacedRows['dates'][number], dimensions: Dimensions, locale: string): Step[] => {
  const lines = toTextLines([getLocale(locale).catalogue.chart.written(name)], 'ink');
  const left = getTextSize(lines, dimensions).width + DATE_GAP;
  return [
    fixLabels([{ lines, x: 0, y: y - dimensions.lineHeight / 2, anchor: 'start' }]),
    () => ({ written: [level(y, { left, right: dimensions.width })] }),
  ];
};

/** What a value is printed as. */
function toValue({ value, kind, emphasis }: Item, locale: string): Text {
  const number = formatValue(value, locale);
  const { projection } = getLocale(locale).catalogue.chart;
  return toTextLines(
    [kind === 'projected' ? `${number} ${projection}` : number],
    'subject',
    emphasis === 'muted' ? 'regular' : 'strong',
  );
}

/** Bars one under the other, with the dates of analyses between editions. */
export function layoutList(input: ChartInput<ListChart>): Layout {
  const { chart, rows, written, locale, width } = input;
  const { rules } = chart.y;
  const all = toItems(chart, rows, locale);
  const items = width === 'card' ? toCardItems(all) : all;
  const names = items.map(toName);
  const values = items.map((item) => toValue(item, locale));
  const base = getDimensions(width, 0);
  const { fontSize, lineHeight } = base;
  const widestName = Math.max(...names.map((name) => getTextSize(name, base).width));
  const widestValue = Math.max(...values.map(([line]) => measureLabel(line?.text ?? '', fontSize, 'strong')));
  const isBeside = widestName <= base.width * BESIDE[width];
  const left = isBeside ? Math.ceil(widestName) + NAME_GAP.beside : 0;
  const right = base.width - Math.ceil(widestValue) - VALUE_GAP;
  const unit = wrapUnit(chart.y, locale, base.width, fontSize);
  const head = unit.length * lineHeight;
  const top = head + HEAD_GAP + rules.length * (lineHeight + RULE_GAP);
  const placed = placeRows({ items, names, written, top, left, isBeside, dimensions: base, locale });
  const frame = { left, right, top, bottom: placed.bottom };
  const dimensions = { ...base, height: Math.ceil(placed.bottom), frame };

  const x = scaleLinear().domain(getDomain(chart, items)).rangeRound([left, right]);
  const bars = items.map(({ key, value, kind, emphasis }, i): PlacedBar => {
    const { top: y0, bottom: y1 } = placed.bars[i] ?? { top: 0, bottom: 0 };
    return { key, value, kind, emphasis, x0: x(0), x1: x(value), y0, y1 };
  });
  const lines = rules.map(({ value }, i) =>
    upright(x(value), { top: head + HEAD_GAP / 2 + i * lineHeight, bottom: frame.bottom }),
  );
  // A rule runs close to the ends of bars, so values stand in a column right of all of them then.
  const toValueX = ({ x1 }: PlacedBar) => (rules.length > 0 ? right : x1) + VALUE_GAP;
  return compose(dimensions, [
    () => ({ axis: isBeside ? layoutZero(x(0), dimensions, placed.dates) : [] }),
    () => ({ bars: bars.flatMap((bar) => splitBar(bar, lines)) }),
    layoutUnit(unit),
    () => ({ rules: lines }),
    ...rules.map(({ label }, i) => nameRule(pickWord(label, locale), lines[i] as Segment)),
    fixLabels(placed.names.map((name, i) => ({ ...name, lines: names[i] ?? [] }))),
    fixLabels(
      bars.map((bar, i) => ({
        lines: values[i] ?? [],
        x: toValueX(bar),
        y: (bar.y0 + bar.y1 - lineHeight) / 2,
        anchor: 'start',
      })),
    ),
    ...placed.dates.flatMap((date) => layoutDate(date, dimensions, locale)),
  ]);
}
