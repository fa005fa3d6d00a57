import { getLocale } from '../../i18n/locales.ts';
import { formatValue } from '../core/formatValue.ts';
import { type TextLine, toText, wrapLabel } from '../core/label.ts';
import { placeLabel, placesAround, type Side } from '../core/placeLabel.ts';
import type { PlacedDot, Sheet } from '../core/sheet.ts';
import type { Series } from '../core/toSeries.ts';
import type { PlacedDatum } from '../core/toStrokes.ts';

/** Half the room that a dot takes, and distances between a dot and its label, in units. */
const DOT = 4;
const END_GAP = 7;
const GAPS = [END_GAP, 12, 18, 26, 36];

const toDot = ({ x, y, isProjected }: PlacedDatum, emphasis: Series['emphasis']): PlacedDot => ({
  x,
  y,
  emphasis,
  kind: isProjected ? 'projected' : 'value',
});

/** What stands at a point of a line: the name of the series where there are several, the value, its year. */
function toLines(
  { label, emphasis }: Series,
  { value, year, isProjected }: PlacedDatum,
  isNamed: boolean,
  room: number,
  locale: string,
  fontSize: number,
): TextLine[] {
  const { chart } = getLocale(locale).catalogue;
  const tone = emphasis === 'muted' ? 'ink' : 'subject';
  const when = isProjected ? chart.forecastFor(year) : chart.inYear(year);
  const number = formatValue(value, locale);
  if (isNamed)
    return [
      ...toText(wrapLabel(label, room, fontSize, 'strong'), tone, 'strong'),
      ...toText(wrapLabel(`${number} ${when}`, room, fontSize), tone),
    ];
  return [...toText([number], tone, 'strong'), ...toText(wrapLabel(when, room, fontSize), 'muted')];
}

/** The last year that began before the authors wrote: there the series of a chart are compared and named. */
const getCompared = (data: readonly PlacedDatum[], knownUntil: number) =>
  data.filter(({ x }) => x <= knownUntil).at(-1) ?? data.at(-1);

/** Values at both ends of the main line, a hollow dot at each projection, and the names of the series where there are several. */
export function layoutEnds(
  series: readonly Series[],
  placed: readonly PlacedDatum[][],
  locale: string,
  sheet: Sheet,
): PlacedDot[] {
  const { dimensions, occupied, labels, knownUntil } = sheet;
  const [main = []] = placed;
  const isNamed = series.length > 1;
  const compared = placed.map((data) => (isNamed ? getCompared(data, knownUntil) : undefined));
  const dots = series.flatMap(({ emphasis }, i) => {
    const data = placed[i] ?? [];
    return data
      .filter((datum) => datum.isProjected || datum === data.at(-1) || datum === compared[i])
      .map((datum) => toDot(datum, emphasis));
  });
  occupied.marks.push(...dots.map(({ x, y }) => ({ x0: x - DOT, y0: y - DOT, x1: x + DOT, y1: y + DOT })));

  const setLabel = (one: Series, datum: PlacedDatum | undefined, hasName: boolean, sides: readonly Side[]) => {
    if (!datum) return;
    const room = sides[0] === 'right' ? dimensions.width - datum.x - END_GAP : dimensions.noteWidth * 0.85;
    const lines = toLines(one, datum, hasName, room, locale, dimensions.fontSize);
    const label = placeLabel(
      lines,
      placesAround(datum, lines, dimensions, { gaps: GAPS, sides }),
      dimensions,
      occupied,
    );
    if (label) labels.push(label);
  };
  const [first] = series;
  if (first) {
    setLabel(first, main.at(-1), false, ['right', 'above', 'below']);
    setLabel(first, main[0], false, ['above', 'below', 'right']);
  }
  series.forEach((one, i) => {
    const datum = compared[i];
    const isLow = compared.some((other) => datum && other && other.y < datum.y);
    setLabel(one, datum, isNamed, isLow ? ['below'] : ['above']);
  });
  return dots;
}
