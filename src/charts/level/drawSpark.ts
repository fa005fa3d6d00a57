import type { Element } from 'hast';
import { s } from 'hastscript';
import { type LevelPoint, layoutLevel } from './layoutLevel.ts';

/**
 * The body of oil in small, with some years of it told apart.
 * @param years first and last of them; what lies before or after the data is left out
 */
export function drawSpark(points: LevelPoint[], breaks: number[], years: readonly [number, number]): Element {
  const { outlines, width, height, toPercent } = layoutLevel(points, breaks);
  const [from, to] = years.map((year) => Math.round((toPercent(year) * width) / 100)) as [number, number];
  const draw = (opacity?: number) => s('path', { d: outlines.join(''), opacity });
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width: 96,
      height: 24,
      preserveAspectRatio: 'none',
      fill: 'currentColor',
      ariaHidden: 'true',
    },
    [draw(0.3), s('svg', { x: from, width: to - from, height, viewBox: `${from} 0 ${to - from} ${height}` }, [draw()])],
  );
}
