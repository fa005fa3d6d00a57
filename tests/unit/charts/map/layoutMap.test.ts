import { describe, expect, it } from 'vitest';
import { isInside, overlaps } from '../../../../src/charts/core/geometry.ts';
import { getLabelBox } from '../../../../src/charts/core/label.ts';
import type { Layout } from '../../../../src/charts/core/layout.ts';
import { layoutMap } from '../../../../src/charts/map/layoutMap.ts';
import type { MapChart } from '../../../../src/charts/map/schema.ts';
import { toPlaces } from '../../../../src/charts/map/toPlaces.ts';
import { makeInput, readChart } from '../fixture.ts';

const { chart, ...read } = readChart('two-ways');
const map = chart as MapChart;
const draw = (width: 'wide' | 'narrow' | 'card', locale = 'en') =>
  layoutMap(makeInput(map, { ...read, width, locale }));
const say = ({ labels }: Layout) => labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
const measure = ([from, to]: readonly { x: number; y: number }[]) =>
  Math.hypot((to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0));
const everywhere = (['wide', 'narrow'] as const).flatMap((width) =>
  ['en', 'es'].map((locale) => [width, locale] as const),
);

describe('toPlaces', () => {
  it('measures along the globe, and not across it', () => {
    const rows = [
      { place: 'middle', latitude: 0, longitude: 0 },
      { place: 'pole', latitude: 90, longitude: 0 },
      { place: 'beyond', latitude: 60, longitude: 180 },
    ];
    const [, pole, beyond] = toPlaces({ from: 'middle' }, rows);
    // A quarter of the way around, and a third.
    expect(pole?.distance).toBe(10_000);
    expect(beyond?.distance).toBe(13_300);
    expect(beyond?.at.y).toBeCloseTo(-13_343, 0);
  });

  it('bears the title of our map', () => {
    const find = (id: string) => toPlaces(map, read.rows).find((place) => place.id === id)?.distance ?? 0;
    expect(chart.text['en']?.title).toMatch(/four times as far/);
    expect(Math.round(find('china') / find('us-gulf-coast'))).toBe(4);
  });
});

describe.each(everywhere)('the map, %s, in %s', (width, locale) => {
  const layout = draw(width, locale);

  it('draws the ways as long as they are, and so that they differ without colour', () => {
    const [short, long] = layout.lines.filter(({ points }) => points.length === 2).slice(0, 2);
    expect(measure(long?.points ?? []) / measure(short?.points ?? [])).toBeCloseTo(14_401 / 3536, 1);
    expect(short?.dash).toBeUndefined();
    expect(long?.dash).toBeDefined();
    expect(short?.width).toBeGreaterThan(long?.width ?? 0);
  });

  it('says every place and every country once, the middle of the map and its country included', () => {
    const said = say(layout);
    for (const [id, words] of Object.entries(map.names)) {
      const name = words[locale] ?? '';
      const found = said.filter((text) => text === name || text.startsWith(`${name} `));
      expect(found, name).toHaveLength(id === 'venezuela' ? 2 : 1);
    }
  });

  it('has no label on another, on a dot or outside', () => {
    const { width: x1, height: y1 } = layout.dimensions;
    const boxes = layout.labels.map((label) => getLabelBox(label, layout.dimensions));
    boxes.forEach((box, i) => {
      expect(isInside(box, { x0: 0, y0: 0, x1, y1 })).toBe(true);
      expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
      expect(layout.taken.marks.filter((mark) => overlaps(mark, box))).toEqual([]);
    });
  });

  it('keeps the land within the drawing', () => {
    const { width: x1, height: y1 } = layout.dimensions;
    const points = layout.areas.flatMap(({ rings }) => rings.flat());
    expect(points.length).toBeGreaterThan(100);
    for (const { x, y } of points)
      expect(isInside({ x0: x, y0: y, x1: x, y1: y }, { x0: 0, y0: 0, x1, y1 })).toBe(true);
  });
});

describe('the card of a map', () => {
  it.each(['en', 'es'])('has the two ways on one scale, and names their ends and the middle alone, in %s', (locale) => {
    const layout = draw('card', locale);
    const [short, long] = layout.lines;
    expect(layout.areas.length).toBeGreaterThan(0);
    expect(short?.points[0]).toEqual(long?.points[0]);
    expect(measure(long?.points ?? []) / measure(short?.points ?? [])).toBeCloseTo(14_401 / 3536, 1);
    const named = ['us-gulf-coast', 'china', 'caracas'].map((id) => map.names[id]?.[locale] ?? '');
    expect(say(layout).map((text) => named.findIndex((name) => text.startsWith(name)))).toEqual([0, 1, 2]);
  });
});
