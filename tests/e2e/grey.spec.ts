import { expect, pagesWithCharts, test } from '../helpers/browser.ts';

/** How far apart two greys must be, of 255, where nothing but their grey tells two shapes apart. */
const STEP = 24;

interface Shape {
  kind: string;
  /** Dash, hollow, thick: whatever tells a shape apart without its colour. */
  form: string;
  grey: number;
}

for (const { path } of pagesWithCharts) {
  test(`${path}: whatever differs by colour in a chart differs on a black-and-white printer as well`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const charts = await page.locator('figure.chart .wide svg').evaluateAll((svgs) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const toGrey = (colour: string) => {
        if (!canvas) return 0;
        canvas.fillStyle = '#fff';
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
      };
      return svgs.map((svg) =>
        [...svg.querySelectorAll('path, rect, circle, line')].flatMap((shape) => {
          const { stroke, fill, strokeDasharray, strokeWidth } = getComputedStyle(shape);
          const isDrawn = stroke !== 'none';
          const colour = isDrawn ? stroke : fill;
          // Hairlines lead from a label to its mark; they stand for nothing.
          const isHair = isDrawn && Number.parseFloat(strokeWidth) < 1.5;
          if (colour === 'none' || isHair || shape.closest('.grid, .paper')) return [];
          const form = `${isDrawn ? 'line' : 'area'} ${strokeDasharray} ${isDrawn ? strokeWidth : ''} ${isDrawn && fill !== 'none' ? 'filled' : ''}`;
          return [{ kind: colour, form, grey: toGrey(colour) }];
        }),
      );
    });
    for (const shapes of charts as Shape[][]) {
      expect(shapes.length).toBeGreaterThan(0);
      expect(Math.max(...shapes.map(({ grey }) => grey))).toBeLessThan(190);
      for (const a of shapes) {
        const same = shapes.filter((b) => b.form === a.form && b.kind !== a.kind && Math.abs(b.grey - a.grey) < STEP);
        expect(same.map(({ kind }) => `${a.form}: ${a.kind} and ${kind} fall on one grey`)).toEqual([]);
      }
    }
  });
}
