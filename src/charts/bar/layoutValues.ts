import { formatValue } from '../../data/formatValue.ts';
import { getLocale } from '../../i18n/locales.ts';
import type { Break } from '../../schemas/chart.ts';
import type { Dimensions } from '../core/dimensions.ts';
import { getTextSize, toTextLines } from '../core/label.ts';
import type { PlacedBar, Step } from '../core/layout.ts';
import { type Place, tryLabel } from '../core/placeLabel.ts';

/** Over or under a bar to its value, and beside it, in units. */
const GAP = 2;
const SIDE_GAP = 6;

const isAtBreak = ({ key }: PlacedBar, breaks: readonly Break[]) =>
  breaks.some(({ before }) => key === before || key === before + 1);

/** The bars that bear their value: the series to see, last to first, the longest either way, the first, both sides of a break. */
function pickBars(bars: readonly PlacedBar[], breaks: readonly Break[]): PlacedBar[] {
  const sorted = [...bars].sort((a, b) => a.value - b.value);
  const highlighted = bars.filter(({ emphasis }) => emphasis === 'highlighted').reverse();
  const extremes = [sorted.at(-1), sorted[0], bars[0]].filter((bar) => bar !== undefined);
  return [...new Set([...highlighted, ...extremes, ...bars.filter((bar) => isAtBreak(bar, breaks))])];
}

/** Values at the outer ends of bars. One that has no room is left to the table. */
export function layoutValues(
  bars: readonly PlacedBar[],
  breaks: readonly Break[],
  dimensions: Dimensions,
  locale: string,
): Step[] {
  const { catalogue } = getLocale(locale);
  return pickBars(bars, breaks).map((bar) => {
    const { x0, x1, y0, y1, value, kind, emphasis } = bar;
    const isProjected = kind === 'projected';
    const lines = [
      ...toTextLines([formatValue(value, locale)], 'subject', emphasis === 'highlighted' ? 'strong' : 'regular'),
      ...toTextLines(isProjected ? [catalogue.chart.projection] : [], 'muted'),
    ];
    const { height } = getTextSize(lines, dimensions);
    const y = value < 0 ? y1 + GAP : y0 - GAP - height;
    const beside: Place = { x: x1 + SIDE_GAP, y: y1 - height, anchor: 'start' };
    const places: Place[] = [
      ...(isProjected ? [beside] : []),
      { x: (x0 + x1) / 2, y, anchor: 'middle' },
      { x: x1, y, anchor: 'end' },
      { x: x0, y, anchor: 'start' },
    ];
    return tryLabel(lines, places, { mayCross: isAtBreak(bar, breaks) ? 'nothing' : 'lines' });
  });
}
