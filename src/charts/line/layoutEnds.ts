import { formatValue } from '../../data/formatValue.ts';
import type { Series } from '../../data/toSeries.ts';
import { getLocale } from '../../i18n/locales.ts';
import { connect } from '../core/connect.ts';
import type { Dimensions } from '../core/dimensions.ts';
import { getLabelBox, type TextLine, toTextLines, wrapLabel } from '../core/label.ts';
import type { PlacedDot, Step } from '../core/layout.ts';
import type { PlacedDatum } from '../core/placeData.ts';
import { placeLabel, tryLabel } from '../core/placeLabel.ts';
import { placesAround, type Side } from '../core/places.ts';

interface EndsInput {
  series: readonly Series[];
  /** The values of each series in their places. */
  placed: readonly (readonly PlacedDatum[])[];
  knownUntil: number;
  dimensions: Dimensions;
  locale: string;
}

/** A point of a line that is labelled. */
interface End {
  series: Series;
  datum: PlacedDatum;
  /** Bears the name of its series. */
  isNamed: boolean;
  /** Where the label may stand, the first before the next. */
  sides: readonly Side[];
}

/** Distances between a dot and its label, in units. */
const END_GAP = 7;
const GAPS = [END_GAP, 12, 18, 26, 36];
/** Farther away, where only that is clear of every line of data; a line leads there. */
const FAR = [50, 66, 84];
/** Widest line of a label over or under its dot, as a part of that of a note. */
const STACKED = 0.85;

/** What stands at a point: the name of the series where there are several, the value, its year. */
function sayEnd(
  { series, datum, isNamed, sides }: End,
  { noteWidth, width, fontSize }: Dimensions,
  locale: string,
): TextLine[] {
  const { chart } = getLocale(locale).catalogue;
  const room = sides[0] === 'right' ? width - datum.x - END_GAP : noteWidth * STACKED;
  const tone = series.emphasis === 'muted' ? 'ink' : 'subject';
  const when = datum.isProjected ? chart.forecastFor(datum.year) : chart.inYear(datum.year);
  const number = formatValue(datum.value, locale);
  if (!isNamed)
    return [...toTextLines([number], tone, 'strong'), ...toTextLines(wrapLabel(when, room, fontSize), 'muted')];
  return [
    ...toTextLines(wrapLabel(series.label, room, fontSize, 'strong'), tone, 'strong'),
    ...toTextLines(wrapLabel(`${number} ${when}`, room, fontSize), tone),
  ];
}

/** A label where no line of data runs behind it, near its point or else far; near it all the same where there is no such place. */
const labelEnd =
  (lines: readonly TextLine[], datum: PlacedDatum, sides: readonly Side[]): Step =>
  (layout) => {
    const { dimensions } = layout;
    const near = placesAround(datum, lines, dimensions, { gaps: GAPS, sides });
    const clear = placeLabel(lines, near, layout, { mayCross: 'rules' });
    const far = placesAround(datum, lines, dimensions, { gaps: FAR, sides });
    const label = clear ?? placeLabel(lines, far, layout, { mayCross: 'rules', subject: datum });
    if (!label) return tryLabel(lines, near)(layout);
    const connector = clear ? undefined : connect(datum, getLabelBox(label, dimensions));
    return { labels: [label], connectors: connector ? [connector] : [] };
  };

/** The last year that began before the authors wrote: there the series of a chart are compared and named. */
const getCompared = (data: readonly PlacedDatum[], knownUntil: number) =>
  data.filter(({ x }) => x <= knownUntil).at(-1) ?? data.at(-1);

/** Values at both ends of the main line, a hollow dot at each projection, and the names of the series where there are several. */
export function layoutEnds({ series, placed, knownUntil, dimensions, locale }: EndsInput): Step[] {
  const compared = placed.map((data) => (series.length > 1 ? getCompared(data, knownUntil) : undefined));
  const dots = series.flatMap(({ emphasis }, i) => {
    const data = placed[i] ?? [];
    return data
      .filter((datum) => datum.isProjected || datum === data.at(-1) || datum === compared[i])
      .map(({ x, y, isProjected }): PlacedDot => ({ x, y, kind: isProjected ? 'projected' : 'value', emphasis }));
  });
  const labelAt = (datum: PlacedDatum | undefined, end: Omit<End, 'datum'>): Step[] => {
    if (!datum) return [];
    const lines = sayEnd({ ...end, datum }, dimensions, locale);
    return [labelEnd(lines, datum, end.sides)];
  };
  const isLow = (datum: PlacedDatum | undefined) => compared.some((other) => datum && other && other.y < datum.y);
  const [main = []] = placed;
  return [
    () => ({ dots }),
    ...series
      .slice(0, 1)
      .flatMap((first) => [
        ...labelAt(main.at(-1), { series: first, isNamed: false, sides: ['right', 'above', 'below'] }),
        ...labelAt(main[0], { series: first, isNamed: false, sides: ['above', 'below', 'right'] }),
      ]),
    ...series.flatMap((one, i) =>
      labelAt(compared[i], { series: one, isNamed: true, sides: isLow(compared[i]) ? ['below'] : ['above'] }),
    ),
  ];
}
