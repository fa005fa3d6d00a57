import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../../src/charts/registry.ts';
import { toReadingHints } from '../../../src/charts/toReadingHints.ts';
import { en } from '../../../src/i18n/en.ts';

const { chartPage: words } = en;
const makeChart = (more: object) =>
  chartSchema.parse({
    type: 'line',
    subject: 'oil',
    data: 'lamps',
    x: 'year',
    series: [{ column: 'lit', where: { edition: 'new' }, label: { en: 'Lit' } }],
    y: { unit: { en: 'lamps' } },
    text: { en: { title: 'T', subtitle: 'S', description: 'D' } },
    ...more,
  });
const forecast = (edition: string) => [{ year: 1920, edition, lit: 1, status: 'projection' }];

describe('the hints on how to read a chart', () => {
  it.each([
    ['nothing but its table where it is plain', {}, [], []],
    ['a forecast that it shows', {}, forecast('new'), [words.projected]],
    ['no forecast of an edition that it does not show', {}, forecast('old'), []],
    ['its scale', { y: { scale: 'log', unit: { en: 'lamps' } } }, [], [words.logarithmic]],
    ['the dates of the analyses', { written: ['lamps-at-sea'] }, [], [words.dates, words.later]],
    ['dates on bars, which have no thickness', { type: 'bar', written: ['lamps-at-sea'] }, [], [words.dates]],
    ['a break', { breaks: [{ before: 1920, label: { en: 'new count' } }] }, [], [words.breaks]],
  ])('name %s', (_, more, rows, hints) => {
    expect(toReadingHints(makeChart(more), rows, en)).toEqual([...hints, words.values]);
  });
});
