// What a black-and-white printer leaves of the marks of a chart, measured in the pixels of its picture.
import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** A mark as it was painted; places in CSS px from the corner of the page. */
interface Shape {
  colour: string;
  isLine: boolean;
  /** On the line, or within the area. */
  on: [number, number][];
  /** Across a line, from its middle outwards, at several places. */
  across: [number, number][][];
}

export interface Mark {
  colour: string;
  isLine: boolean;
  /** Of the painted pixels, from 0 to 255. */
  grey: number;
  /** How much of the line is painted: less than all where it is dashed. */
  share: number;
  /** Thickness of a line in CSS px. */
  width: number;
}

/** How far apart two greys must be where nothing else tells two marks apart. */
const STEP = 24;
/** Shares that can be told apart: of a dash and a dotted line, say. */
const SHARE_STEP = 0.15;
const WIDTH_RATIO = 1.4;
/** What is lighter is lost on a cheap printer. */
const LIGHTEST = 190;
const SCALE = 3;
/** Higher than any drawing. */
const HEIGHT = 1400;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 255;

/** Lines and areas that stand for something: no grid, no paper behind labels, no hairlines that lead to a label. */
const readShapes = (page: Page) =>
  page.evaluate(() => {
    const drawings: Drawing[] = [];
    for (const svg of document.querySelectorAll('figure.chart svg')) {
      if (!svg.checkVisibility()) continue;
      const own: Shape[] = [];
      for (const shape of svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, line')) {
        const { stroke, fill, strokeWidth } = getComputedStyle(shape);
        const isLine = stroke !== 'none';
        if (shape.closest('.grid') || (isLine ? Number.parseFloat(strokeWidth) < 1.5 : shape.closest('.paper')))
          continue;
        const matrix = shape.getScreenCTM() as DOMMatrix;
        const toPage = (x: number, y: number): [number, number] => {
          const point = new DOMPoint(x, y).matrixTransform(matrix);
          return [point.x + scrollX, point.y + scrollY];
        };
        const on: [number, number][] = [];
        const across: [number, number][][] = [];
        if (isLine) {
          const length = shape.getTotalLength();
          for (let at = 0.5, i = 0; at < length; at += 0.5, i++) {
            const [here, next] = [shape.getPointAtLength(at), shape.getPointAtLength(at + 0.1)];
            on.push(toPage(here.x, here.y));
            const [dx, dy] = [(next.x - here.x) / 0.1, (next.y - here.y) / 0.1];
            // Every tenth is enough for the thickness.
            if (i % 10 === 0)
              across.push(Array.from({ length: 33 }, (_, i) => toPage(here.x - (dy * i) / 4, here.y + (dx * i) / 4)));
          }
        } else {
          const { x, y, width, height } = shape.getBBox();
          for (let i = 0.5; i < 60; i++)
            for (let j = 0.5; j < 60; j++) {
              const point = new DOMPoint(x + (width * i) / 60, y + (height * j) / 60);
              if (shape.isPointInFill(point)) on.push(toPage(point.x, point.y));
            }
        }
        own.push({ colour: isLine ? stroke : fill, isLine, on, across });
      }
      const { left, top, right, bottom } = svg.getBoundingClientRect();
      const [x, y] = [Math.max(0, Math.floor(left + scrollX) - 8), Math.max(0, Math.floor(top + scrollY) - 8)];
      const [width, height] = [Math.ceil(right + scrollX) + 8 - x, Math.ceil(bottom + scrollY) + 8 - y];
      drawings.push({ box: { x, y, width, height }, shapes: own });
    }
    return drawings;
  });

/** A drawing as it was painted, and its marks. */
interface Drawing {
  /** In whole CSS px from the corner of the page. */
  box: { x: number; y: number; width: number; height: number };
  shapes: Shape[];
}

/** A part of the page that fits into the window. Chromium refuses a picture now and then, and gives it when it is asked again. */
async function takePicture(page: Page, { x, y, width, height }: Drawing['box']): Promise<Buffer> {
  const top = await page.evaluate((top) => {
    scrollTo({ top, behavior: 'instant' });
    return scrollY;
  }, y);
  const options = { clip: { x, y: y - top, width, height } };
  return page.screenshot(options).catch((error: Error) => {
    if (!error.message.includes('Unable to capture screenshot')) throw error;
    return page.screenshot(options);
  });
}

/** Measures the marks of a drawing in its picture, turned to grey. */
async function measureDrawing(picture: Buffer, { box, shapes }: Drawing): Promise<Mark[]> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const greyAt = ([x, y]: [number, number]) => {
    const [column, row] = [Math.floor((x - box.x) * SCALE), Math.floor((y - box.y) * SCALE)];
    return data[(row * info.width + column) * info.channels] ?? 255;
  };
  return shapes.map(({ colour, isLine, on, across }) => {
    const greys = on.map(greyAt);
    const darkest = [...greys].sort((a, b) => a - b)[Math.floor(greys.length / 20)] ?? 255;
    const isPainted = (grey: number) => grey < (darkest + 255) / 2;
    const painted = greys.filter(isPainted);
    // From the middle to where the paint ends, a quarter of a unit a step.
    const halves = across.flatMap((places) => {
      const end = places.findIndex((place) => !isPainted(greyAt(place)));
      return end > 0 ? [end] : [];
    });
    return { colour, isLine, grey: median(painted), share: painted.length / greys.length, width: median(halves) / 2 };
  });
}

/** Paints each drawing as it is and measures its marks. */
export async function measureMarks(page: Page): Promise<Mark[][]> {
  const marks: Mark[][] = [];
  for (const drawing of await readShapes(page))
    marks.push(await measureDrawing(await takePicture(page, drawing.box), drawing));
  return marks;
}

const isApart = (a: Mark, b: Mark) =>
  a.isLine !== b.isLine ||
  Math.abs(a.grey - b.grey) >= STEP ||
  Math.abs(a.share - b.share) >= SHARE_STEP ||
  (a.isLine && Math.max(a.width, b.width) / Math.min(a.width, b.width) >= WIDTH_RATIO);

/** Marks of one chart that are too pale, or that only their colour tells apart. */
export const findGreyFaults = (marks: Mark[]): string[] => [
  ...marks.filter(({ grey }) => grey >= LIGHTEST).map(({ colour, grey }) => `${colour} is as pale as ${grey}`),
  ...marks.flatMap((a, i) =>
    marks
      .slice(i + 1)
      .filter((b) => a.colour !== b.colour && !isApart(a, b))
      .map((b) => `${a.colour} and ${b.colour} fall together: ${JSON.stringify([a, b])}`),
  ),
];

export const greyScreen = { viewport: { width: 635, height: HEIGHT }, deviceScaleFactor: SCALE };
