import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../src/charts/core/geometry.ts';
import { getLabelBox } from '../../../../src/charts/core/label.ts';
import { chartSchema } from '../../../../src/charts/registry.ts';
import { layoutRelations } from '../../../../src/charts/relations/layoutRelations.ts';
import type { RelationsChart } from '../../../../src/charts/relations/schema.ts';
import { makeInput, readChart } from '../fixture.ts';

const chart = chartSchema.parse({
  type: 'relations',
  subject: 'power',
  data: 'ties',
  poles: [
    { label: { en: 'The board' }, nodes: ['board'] },
    { label: { en: 'A maker' }, nodes: ['maker'] },
  ],
  groups: [{ label: { en: 'The coast' }, rows: ['keepers', 'lights'] }],
  names: { keepers: { en: 'The keepers' }, lights: { en: 'The lights' } },
  highlight: ['maker'],
  text: { en: { title: 'A title', subtitle: 'A subtitle', description: 'A description.' } },
}) as RelationsChart;
const rows = [
  { who: 'board', kind: 'holds', whom: 'keepers', event: 'a', en: 'the board' },
  { who: 'board', kind: 'shares', whom: 'lights', event: 'b', en: 'half of them' },
  { who: 'maker', kind: 'shares', whom: 'lights', event: 'b', en: 'the rest' },
];
const layout = layoutRelations(makeInput(chart, { rows }));
const say = (words: string) =>
  layout.labels.find(({ lines }) => lines.map(({ text }) => text).join(' ') === words) ?? expect.fail(words);

describe('layoutRelations', () => {
  it('sets a side in one column and an office in one row', () => {
    expect(say('the board').x).toBe(say('half of them').x);
    expect(say('half of them').y).toBe(say('the rest').y);
    expect(say('the rest').x).toBeGreaterThan(say('half of them').x);
    expect(say('The lights').y).toBe(say('the rest').y);
  });

  it('joins what two sides share, and draws whom it is about boldest', () => {
    const rest = say('the rest');
    expect(
      layout.lines.some(
        ({ points }) => (points.at(-1)?.x ?? 0) < rest.x && (points[0]?.x ?? 0) > say('half of them').x,
      ),
    ).toBe(true);
    expect(rest.lines[0]?.weight).toBe('strong');
    expect(say('the board').lines[0]?.weight).toBe('regular');
  });

  it('explains every kind of sign that it draws, and no other', () => {
    for (const word of ['holds', 'shares']) say(word);
    const words = layout.labels.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(words.filter((word) => word === 'blocks' || word === 'facilitates talks with')).toEqual([]);
  });

  it.each(['power-2016', 'allies-2022', 'power-2026', 'allies-2026'])('has no label of %s on another', (id) => {
    for (const width of ['wide', 'narrow', 'card'] as const) {
      const { chart, ...read } = readChart(id);
      const { labels, dimensions } = layoutRelations(makeInput(chart as RelationsChart, { ...read, width }));
      const boxes = labels.map((label) => getLabelBox(label, dimensions));
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [[a, b]] : [])));
      expect(pairs, `${id}, ${width}`).toEqual([]);
    }
  });
});
