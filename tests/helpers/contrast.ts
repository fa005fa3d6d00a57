import type { Page } from '@playwright/test';

type Colour = readonly [number, number, number];

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG defines it, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Colours of elements, any way that a stylesheet may write them, laid over the ground of the page. The first is that ground. */
export const readPaint = (page: Page, selector: string, property: 'color' | 'fill' | 'stroke') =>
  page.evaluate(
    ([selector, property]) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!context) return [];
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const paints = [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => getComputedStyle(element)[property]);
      return [ground, ...paints].map((paint): [number, number, number] => {
        for (const layer of [ground, paint]) {
          context.fillStyle = layer;
          context.fillRect(0, 0, 1, 1);
        }
        const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
        return [red, green, blue];
      });
    },
    [selector, property] as const,
  );
