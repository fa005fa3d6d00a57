import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Width } from '../../../src/charts/core/dimensions.ts';
import { crosses, isInside, overlaps, toSegments } from '../../../src/charts/core/geometry.ts';
import { getLabelBox } from '../../../src/charts/core/label.ts';
import { drawChart, renderChart } from '../../../src/charts/drawChart.ts';
import { hasValues } from '../../../src/charts/registry.ts';
import { makeChart, makeInput, makeRows, readChart } from './fixture.ts';

const ids = readdirSync('content/charts').map((file) => file.replace('.yaml', ''));
const cases = ids.flatMap((id) => (['wide', 'narrow'] as Width[]).map((width) => [id, width] as const));

describe.each(cases)('%s, %s', (id, width) => {
  const { layout } = drawChart({ ...readChart(id), locale: 'en', width });
  const boxes = layout.labels.map((label) => ({
    text: label.lines.map(({ text }) => text).join(' '),
    box: getLabelBox(label, layout.dimensions),
  }));

  it('has no label over another', () => {
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlaps(a.box, b.box)).map(([a, b]) => `${a.text} / ${b.text}`)).toEqual([]);
  });

  it('keeps letters at 11 px and more on the narrowest screen', () => {
    // A drawing is at least 288 px wide on a screen of 320, and the wide one is shown from 544 px on.
    const narrowest = { narrow: 288, wide: 544, card: 544, square: 470 }[width];
    expect((layout.dimensions.fontSize * narrowest) / layout.dimensions.width).toBeGreaterThanOrEqual(11);
  });

  it('has every label inside the drawing', () => {
    const { width: x1, height: y1 } = layout.dimensions;
    expect(boxes.filter(({ box }) => !isInside(box, { x0: 0, y0: 0, x1, y1 })).map(({ text }) => text)).toEqual([]);
  });

  it('has no label over a mark', () => {
    const over = boxes.filter(({ box }) => layout.taken.marks.some((mark) => overlaps(mark, box)));
    expect(over.map(({ text }) => text)).toEqual([]);
  });

  it('has no label over a line of data', () => {
    const over = boxes.filter(({ box }) =>
      layout.lines.some(({ points }) => toSegments(points).some((line) => crosses(line, box))),
    );
    expect(over.map(({ text }) => text)).toEqual([]);
  });

  it('says every annotation, rule, side and date, inside or below', () => {
    const { chart, written } = readChart(id);
    const labels = hasValues(chart)
      ? [...(chart.annotations ?? []), ...(chart.y.rules ?? [])]
      : 'poles' in chart
        ? chart.poles
        : [];
    const words = labels.map(({ label }) => label['en']?.replaceAll(/\s/g, ' '));
    const said = [...boxes.map(({ text }) => text.replaceAll(/\s/g, ' ')), ...layout.notes];
    expect(said).toEqual(expect.arrayContaining(words));
    expect(said.filter((text) => text.startsWith('written'))).toHaveLength(written.length);
  });
});

describe('renderChart', () => {
  it('names the drawing by kind and title and has no id in it', () => {
    const { svg } = renderChart(makeInput(makeChart()));
    expect(svg).toContain('role="img" aria-label="Line chart: A title"');
    expect(svg).not.toMatch(/\sid=|<pattern|<mask|<filter|style=/);
  });

  it('refuses a language in which the chart has no words', () => {
    const chart = makeChart({ text: { es: { title: 'T', subtitle: 'S', description: 'D' } } });
    expect(() => renderChart(makeInput(chart))).toThrow('has no text in “en”; write it');
  });

  it('drops the number of a note, and the line to it, where nothing is said below', () => {
    const label = {
      en: 'A note of so many words that no place in a drawing of this width could hold it on three lines',
    };
    const rows = makeRows(2000, [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4]);
    const input = makeInput(makeChart({ annotations: [{ x: 2009, label }] }), { rows, width: 'narrow' });
    const whole = drawChart(input).layout;
    const bare = drawChart(input, { hasNotes: false }).layout;
    expect(whole.labels.filter(({ isNumber }) => isNumber)).toHaveLength(1);
    expect(bare.labels).toEqual(whole.labels.filter(({ isNumber }) => !isNumber));
    expect([bare.notes, bare.connectors]).toEqual([[], []]);
  });

  it('keeps the drawing of sixty years small', () => {
    const { svg } = renderChart({ ...readChart('oil-production'), locale: 'en', width: 'wide' });
    expect(Buffer.byteLength(svg)).toBeLessThan(3000);
  });
});
