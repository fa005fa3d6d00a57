import { getLocale } from '../../i18n/locales.ts';
import type { Chart } from '../../schemas/chart.ts';
import { formatValue } from '../core/formatValue.ts';
import { getTextSize, toText } from '../core/label.ts';
import { placeLabel } from '../core/placeLabel.ts';
import type { Sheet } from '../core/sheet.ts';
import type { PlacedBar } from './placeBars.ts';

/** Between a bar and its value, in units. */
const GAP = 2;

const isAtBreak = (year: number, breaks: Chart['breaks']) =>
  breaks.some(({ before }) => year === before || year === before + 1);

/** The bars that bear their value: the series to see, last to first, the longest either way, the first, both sides of a break. */
function pickBars(bars: readonly PlacedBar[], breaks: Chart['breaks']): PlacedBar[] {
  const sorted = [...bars].sort((a, b) => a.value - b.value);
  const highlighted = bars.filter(({ emphasis }) => emphasis === 'highlighted').reverse();
  const extremes = [sorted.at(-1), sorted[0], bars[0]].filter((bar) => bar !== undefined);
  const joins = bars.filter(({ year }) => isAtBreak(year, breaks));
  return [...new Set([...highlighted, ...extremes, ...joins])];
}

/** Values at the outer ends of bars. One that has no room is left to the table. */
export function layoutValues(bars: readonly PlacedBar[], breaks: Chart['breaks'], locale: string, sheet: Sheet): void {
  const { dimensions, occupied, labels } = sheet;
  const { catalogue } = getLocale(locale);
  for (const { x0, x1, y0, y1, year, value, isProjected, emphasis } of pickBars(bars, breaks)) {
    const lines = [
      ...toText([formatValue(value, locale)], 'subject', emphasis === 'highlighted' ? 'strong' : 'regular'),
      ...toText(isProjected ? [catalogue.chart.projection] : [], 'muted'),
    ];
    const y = value < 0 ? y1 + GAP : y0 - GAP - getTextSize(lines, dimensions).height;
    const beside = { x: x1 + 3 * GAP, y: y1 - getTextSize(lines, dimensions).height, anchor: 'start' } as const;
    const places = [
      ...(isProjected ? [beside] : []),
      { x: (x0 + x1) / 2, y, anchor: 'middle' },
      { x: x1, y, anchor: 'end' },
      { x: x0, y, anchor: 'start' },
    ] as const;
    const label = placeLabel(lines, places, dimensions, occupied, {
      mayCross: isAtBreak(year, breaks) ? 'nothing' : 'lines',
    });
    if (label) labels.push(label);
  }
}
