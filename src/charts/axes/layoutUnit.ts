import { pickWord } from '../../data/pickWord.ts';
import { getLocale } from '../../i18n/locales.ts';
import type { AnyChart } from '../../schemas/chart.ts';
import { type Text, toTextLines, wrapLabel } from '../core/label.ts';
import type { Step } from '../core/layout.ts';
import { fixLabels } from '../core/placeLabel.ts';

/** What an axis counts, in so much room. */
export function wrapUnit({ unit, scale }: AnyChart['y'], locale: string, room: number, fontSize: number): Text {
  const word = pickWord(unit, locale);
  const words = scale === 'log' ? `${word}, ${getLocale(locale).catalogue.chart.logarithmic}` : word;
  return toTextLines(wrapLabel(words, room, fontSize), 'muted');
}

/** The unit in the upper left corner of a drawing. */
export const layoutUnit = (lines: Text): Step => fixLabels([{ lines, x: 0, y: 0, anchor: 'start' }]);
