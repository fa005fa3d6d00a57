import { describe, expect, it } from 'vitest';
import { type PlacedChart, type Places, placeCharts } from '../../../../src/print/placing/placeCharts.ts';

/** In mm; a sheet holds two columns. */
const COLUMN = 250;

interface Section {
  /** Heights of its paragraphs, in mm; they break anywhere. */
  paragraphs: number[];
  /** Heights of its charts, which do not break, and after how many paragraphs each stands by itself. */
  charts: Record<string, [height: number, own: number]>;
}

const toCharts = (sections: Section[]): PlacedChart[] =>
  sections.flatMap(({ paragraphs, charts }, part) =>
    Object.entries(charts).map(([id, [, own]]) => ({
      id,
      part: `${part}`,
      own,
      least: 1,
      paragraphs: paragraphs.length,
    })),
  );

/** What comes of the charts at these places, with the order in which a reader meets everything. */
function fill(sections: Section[], places: Places) {
  const feet: number[] = [];
  const columns: Record<string, number> = {};
  const order: string[] = [];
  let bottom = 0;
  const add = (name: string, height: number, isWhole: boolean) => {
    order.push(name);
    if (isWhole && bottom + height > COLUMN) {
      feet.push(COLUMN - bottom);
      bottom = 0;
    }
    if (isWhole) columns[name] = feet.length;
    bottom += height;
    for (; bottom > COLUMN; bottom -= COLUMN) feet.push(0);
  };
  sections.forEach(({ paragraphs, charts }, part) => {
    for (let count = 0; count <= paragraphs.length; count++) {
      if (count > 0) add(`${part}.${count}`, paragraphs[count - 1] ?? 0, false);
      for (const [id, [height, own]] of Object.entries(charts))
        if ((places[id] ?? own) === count) add(id, height, true);
    }
  });
  return { layout: { sheets: Math.ceil((feet.length + 1) / 2), feet: [...feet, 0], columns }, order };
}

const place = (...sections: Section[]) =>
  placeCharts(toCharts(sections), async (tried) => tried.map((places) => fill(sections, places).layout));

describe('placeCharts', () => {
  it('leaves a chart that fits where it is', async () => {
    expect(await place({ paragraphs: [100, 100], charts: { oil: [100, 1] } })).toEqual({});
  });

  it('lets text fill the column before a chart that does not fit', async () => {
    const section: Section = { paragraphs: [150, 40, 50, 60], charts: { oil: [150, 1] } };
    const places = await place(section);
    expect(places).toEqual({ oil: 3 });
    const { order, layout } = fill([section], places);
    expect(order).toEqual(['0.1', '0.2', '0.3', 'oil', '0.4']);
    expect(Math.max(...layout.feet)).toBeLessThanOrEqual(25);
  });

  it('takes the place that is nearest, should more than one do', async () => {
    expect(await place({ paragraphs: [160, 80, 5, 5, 200], charts: { oil: [150, 1] } })).toEqual({ oil: 2 });
  });

  it('moves a chart up where its section ends with it', async () => {
    expect(
      await place({ paragraphs: [80, 20, 100], charts: { oil: [140, 3] } }, { paragraphs: [300], charts: {} }),
    ).toEqual({ oil: 2 });
  });

  it('goes no further than four paragraphs, and out of no section', async () => {
    const short = [200, 5, 5, 5, 5, 30, 100];
    expect(await place({ paragraphs: short, charts: { oil: [150, 1] } })).not.toEqual({ oil: 6 });
    expect(await place({ paragraphs: [200], charts: { oil: [150, 1] } }, { paragraphs: [50, 50], charts: {} })).toEqual(
      {},
    );
  });

  it('keeps charts in their order', async () => {
    const section: Section = {
      paragraphs: [100, 40, 60, 90, 40, 80],
      charts: { oil: [120, 2], gas: [160, 2], gold: [90, 5] },
    };
    const { order } = fill([section], await place(section));
    expect(order.filter((name) => /^\p{L}/u.test(name))).toEqual(['oil', 'gas', 'gold']);
  });

  it('saves a sheet', async () => {
    const section: Section = { paragraphs: [200, 60, 240, 100, 190], charts: { oil: [180, 1] } };
    expect(fill([section], {}).layout.sheets).toBe(3);
    expect(fill([section], await place(section)).layout.sheets).toBe(2);
  });
});
