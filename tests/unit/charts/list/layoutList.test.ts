import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../src/charts/core/geometry.ts';
import { getLabelBox } from '../../../../src/charts/core/label.ts';
import type { ChartInput } from '../../../../src/charts/core/layout.ts';
import { layoutList } from '../../../../src/charts/list/layoutList.ts';
import type { ListChart } from '../../../../src/charts/list/schema.ts';
import { makeChartOf, makeInput } from '../fixture.ts';

const rows = [
  { edition: '2016-04', value: -8, status: 'projection' },
  { edition: '2016-10', value: -10, status: 'projection' },
  { edition: '2017-04', value: -18, status: 'outturn' },
];
const toList = (changes: Record<string, unknown> = {}) => makeChartOf('list', { x: 'edition', ...changes });
const layout = (changes: Partial<ChartInput<ListChart>> = {}) => layoutList(makeInput(toList(), { rows, ...changes }));
const say = ({ labels }: ReturnType<typeof layoutList>) =>
  labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));

describe('layoutList', () => {
  it('names editions as dates, in the order of the table', () => {
    expect(say(layout())).toEqual(expect.arrayContaining(['April 2016', 'October 2016', 'April 2017']));
    expect(layout().bars.map(({ key }) => key)).toEqual(['2016-04', '2016-10', '2017-04']);
  });

  it('follows the order of the labels, whose later lines are smaller print', () => {
    const labels = { '2017-04': { en: 'Last\nand counted' }, '2016-04': { en: 'First' } };
    const list = layout({ chart: toList({ labels }) });
    expect(list.bars.map(({ key }) => key)).toEqual(['2017-04', '2016-04', '2016-10']);
    const name = list.labels.find(({ lines }) => lines[0]?.text === 'Last');
    expect(name?.lines.map(({ text, tone }) => [text, tone])).toEqual([
      ['Last', 'ink'],
      ['and counted', 'muted'],
    ]);
  });

  it('leaves out a name that stands for the one above, and sets its row closer', () => {
    const toRows = (second: string) =>
      layout({
        chart: toList({
          labels: { '2016-04': { en: 'Vote\ndeclared' }, '2016-10': { en: `${second}\nby the sheets` } },
        }),
      });
    const toGap = ({ bars: [first, next] }: ReturnType<typeof layout>) => (next?.y0 ?? 0) - (first?.y1 ?? 0);
    expect(say(toRows('…'))).not.toContain('…');
    expect(toGap(toRows('…'))).toBeLessThan(toGap(toRows('Other')));
  });

  it('has on a card the first line of each name, or the second where a first stands for the one above', () => {
    const name = (second: string) =>
      toList({ labels: { '2016-04': { en: 'Vote\ndeclared' }, '2016-10': { en: `${second}\nby the sheets` } } });
    expect(say(layout({ chart: name('Other'), width: 'card' }))).toEqual(expect.arrayContaining(['Vote', 'Other']));
    const same = say(layout({ chart: name('…'), width: 'card' }));
    expect(same).toEqual(expect.arrayContaining(['declared', 'by the sheets']));
    expect(same).not.toContain('…');
  });

  it('starts every bar at zero, falls as well, and makes the larger figure the longer bar', () => {
    const { bars } = layout();
    expect(new Set(bars.map(({ x0 }) => x0)).size).toBe(1);
    const lengths = bars.map(({ x0, x1 }) => x1 - x0);
    expect(lengths.map((length) => length / (lengths[2] ?? 0))).toEqual([
      expect.closeTo(8 / 18, 2),
      expect.closeTo(10 / 18, 2),
      1,
    ]);
  });

  it('tells forecasts, reported figures and values of the series apart, and says forecast', () => {
    const list = layout({ rows: [...rows, { edition: '2018-04', value: -9, status: 'reported' }] });
    expect(list.bars.map(({ kind }) => kind)).toEqual(['projected', 'projected', 'value', 'reported']);
    expect(say(list)).toEqual(expect.arrayContaining(['−8 forecast', '−10 forecast', '−18', '−9']));
  });

  it('sets the date of an analysis between the editions before and after it', () => {
    const { written, bars } = layout({ written: [{ slug: 'a', date: '2016-08-05' }] });
    expect(written).toHaveLength(1);
    const y = written[0]?.[0].y ?? 0;
    expect(y).toBeGreaterThan(bars[0]?.y1 ?? 0);
    expect(y).toBeLessThan(bars[1]?.y0 ?? 0);
  });

  it('opens a bar where a rule runs through it, and sets the values in a column right of all bars', () => {
    const chart = toList({ y: { unit: { en: 'units' }, rules: [{ value: -15, label: { en: 'enough' } }] } });
    const { bars, labels, rules } = layout({ chart });
    const pieces = bars.filter(({ key }) => key === '2017-04');
    const at = rules[0]?.[0].x ?? 0;
    expect(pieces).toHaveLength(2);
    expect(pieces[0]?.x1).toBeLessThan(at);
    expect(pieces[1]?.x0).toBeGreaterThan(at);
    const values = labels.filter(({ lines }) => lines[0]?.text.startsWith('−'));
    expect(new Set(values.map(({ x }) => x)).size).toBe(1);
    expect(values[0]?.x).toBeGreaterThan(pieces[1]?.x1 ?? 0);
  });

  it('sets names above the bars where they are long, and nothing over a bar', () => {
    const labels = { '2016-04': { en: 'A name that is far too long to stand beside its bar' } };
    const list = layout({ chart: toList({ labels }), width: 'narrow' });
    const [name] = list.labels.filter(({ lines }) => lines[0]?.text.startsWith('A name'));
    expect(name?.y).toBeLessThan(list.bars[0]?.y0 ?? 0);
    const boxes = list.labels.map((label) => getLabelBox(label, list.dimensions));
    expect(boxes.some((box) => list.bars.some((bar) => overlaps(bar, box)))).toBe(false);
  });

  it('leaves out a row without a value', () => {
    expect(layout({ rows: [...rows, { edition: '2018-04', value: null }] }).bars).toHaveLength(3);
  });

  it('refuses values on both sides of zero', () => {
    expect(() => layout({ rows: [...rows, { edition: '2018-04', value: 3 }] })).toThrow('on both sides of zero');
  });
});
