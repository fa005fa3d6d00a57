import { getLocale } from '../../i18n/locales.ts';
import { formatValue } from '../core/formatValue.ts';
import { type TextLine, toText, wrapText } from '../core/label.ts';
import { placeLabel, placesAround, type Side } from '../core/placeLabel.ts';
import type { PlacedDot, Sheet } from '../core/sheet.ts';
import type { Datum, Series } from '../core/toSeries.ts';
import type { PlacedDatum } from './toStrokes.ts';

/** Half the room that a dot takes, in units. */
const DOT = 4;

/** What stands at an end of a line: the name of the series where there are several, the value, its year. */
function toLines({ label, emphasis }: Series, { value, year, isProjected }: Datum, isNamed: boolean, room: number, locale: string, sheet: Sheet): TextLine[] {
  const { chart } = getLocale(locale).catalogue;
  const { fontSize } = sheet.dimensions;
  const tone = emphasis === 'muted' ? 'ink' : 'subject';
  const when = isProjected ? chart.forecastFor(year) : chart.inYear(year);
  const name = isNamed ? toText(wrapText(label, room, fontSize, 'strong'), tone, 'strong') : [];
  const number = formatValue(value ?? 0, locale);
  if (isNamed) return [...name, ...toText(wrapText(`${number} ${when}`, room, fontSize), tone)];
  return [...toText([number], tone, 'strong'), ...toText(wrapText(when, room, fontSize), 'muted')];
}

/** Dots and labels at the ends of each line, and a hollow dot at each projection. */
export function layoutEnds(series: readonly Series[], placed: readonly PlacedDatum[][], locale: string, sheet: Sheet): PlacedDot[] {
  const { dimensions, occupied, labels } = sheet;
  const isNamed = series.length > 1;
  const dots = series.flatMap(({ emphasis }, i) => {
    const data = placed[i] ?? [];
    return data
      .filter(({ isProjected }, at) => isProjected || at === data.length - 1)
      .map(({ x, y, isProjected }): PlacedDot => ({ x, y, emphasis, kind: isProjected ? 'projected' : 'value' }));
  });
  occupied.boxes.push(...dots.map(({ x, y }) => ({ x0: x - DOT, y0: y - DOT, x1: x + DOT, y1: y + DOT })));

  const setEnd = (one: Series, datum: PlacedDatum | undefined, named: boolean, sides: readonly Side[]) => {
    const value = one.data.find(({ year }) => year === datum?.year);
    if (!datum || !value) return;
    const room = Math.max(dimensions.width - datum.x - 8, sides[0] === 'right' ? 0 : dimensions.noteWidth);
    const lines = toLines(one, value, named, room, locale, sheet);
    const label = placeLabel(lines, placesAround(datum, lines, dimensions, { gaps: [7, 14, 24], sides }), dimensions, occupied);
    if (label) labels.push(label);
  };
  series.forEach((one, i) => {
    const data = placed[i] ?? [];
    setEnd(one, data.at(-1), isNamed, one.emphasis === 'muted' ? ['below', 'right', 'above'] : ['right', 'above', 'below']);
    if (i === 0) setEnd(one, data[0], false, ['above', 'below', 'right']);
  });
  return dots;
}
