import type { Row } from '../../data/parseCsv.ts';
import { type DrawnValue, selectRows } from '../../data/selectRows.ts';
import type { Chart } from '../../schemas/chart.ts';
import { formatChoice } from '../faults/format.ts';
import type { FaultAt } from '../faults.ts';

type Series = Chart['series'][number];

const unique = (values: readonly unknown[]): string[] => [...new Set(values.map(String))];

/** Each series selects rows, one for each year, with values that the scale can show. */
function checkSeries(
  { type, y }: Chart,
  rows: readonly Row[],
  series: Series,
  selected: readonly DrawnValue[],
  i: number,
  add: FaultAt,
): void {
  const name = `series[${i}]`;
  const lost = Object.entries(series.where).filter(
    ([column, value]) => !rows.some((row) => String(row[column]) === value),
  );
  for (const [column, value] of lost) {
    const known = formatChoice(unique(rows.map((row) => row[column])));
    add(
      ['series', i, 'where', column],
      `${name}.where asks for ${column} “${value}”, which no row has; write ${known}.`,
    );
  }
  if (lost.length > 0) return;
  const years = selected.map(({ key }) => key);
  const twin = years.find((year, j) => years.indexOf(year) < j);
  const values = selected.flatMap(({ value }) => value ?? []);
  if (selected.length === 0) add(['series', i, 'where'], `${name}.where selects no row; change or remove a condition.`);
  else if (twin !== undefined) add(['series', i], `${name} has more than one row for ${twin}; select one with where.`);
  else if (values.length === 0)
    add(['series', i, 'column'], `${name}.column has no value in its rows; name another, or select other rows.`);
  else if (y.scale === 'log' && (type === 'list' || type === 'bar'))
    add(['y', 'scale'], `y.scale is log, and bars stand on zero, which it does not have; write linear.`);
  else if (y.scale === 'log' && values.some((value) => value <= 0)) {
    add(['y', 'scale'], `y.scale is log, and ${name} has values that are not above 0; write linear.`);
  }
}

/** What a chart marks lies within what it shows. */
function checkMarks({ y, breaks, annotations }: Chart, drawn: readonly DrawnValue[], add: FaultAt): void {
  const years = drawn.flatMap(({ key }) => (typeof key === 'number' ? [key] : []));
  const first = Math.min(...years);
  const last = Math.max(...years);
  breaks.forEach(({ before }, i) => {
    if (before < first || before >= last) {
      add(
        ['breaks', i, 'before'],
        `breaks[${i}].before is ${before}; write a year from ${first} to ${last - 1}, the rows that are drawn.`,
      );
    }
  });
  annotations.forEach(({ x: year, y: value, kind }, i) => {
    const hasValue = drawn.some(({ series, key, value: at }) => series === 0 && key === year && at !== null);
    if (year < first || year > last) {
      add(
        ['annotations', i, 'x'],
        `annotations[${i}].x is ${year}; write a year from ${first} to ${last}, the rows that are drawn.`,
      );
    } else if (value === undefined && kind === 'reported') {
      add(['annotations', i], `annotations[${i}] marks a reported figure and has no y; write it.`);
    } else if (value === undefined && !hasValue) {
      add(['annotations', i], `annotations[${i}] has no y, and the first series has no value for ${year}; write y.`);
    } else if (value !== undefined && y.domain && (value < y.domain[0] || value > y.domain[1])) {
      add(
        ['annotations', i, 'y'],
        `annotations[${i}].y is ${value}; write a value within y.domain, from ${y.domain[0]} to ${y.domain[1]}.`,
      );
    }
  });
  checkDomain(y, add);
}

/** The axis runs upwards, and its rules are on it. */
function checkDomain(y: Chart['y'], add: FaultAt): void {
  const [lowest, highest] = y.domain ?? [];
  if (lowest === undefined || highest === undefined) return;
  if (lowest >= highest)
    add(['y', 'domain'], `y.domain runs from ${lowest} to ${highest}; write the lower value first.`);
  y.rules.forEach(({ value }, i) => {
    if (value < lowest || value > highest) {
      add(
        ['y', 'rules', i, 'value'],
        `y.rules[${i}].value is ${value}; write a value within y.domain, from ${lowest} to ${highest}.`,
      );
    }
  });
}

const MONTH = /^\d{4}-\d\d$/;

/** The rows of a list: each once, all on one side of zero, with names for rows that are there. */
function checkList(
  { x, y, series, labels, card = [], written, breaks, annotations }: Chart,
  drawn: readonly DrawnValue[],
  add: FaultAt,
) {
  const keys = drawn.map(({ key }) => String(key));
  const known = formatChoice(unique(keys));
  const twin = keys.find((key, i) => keys.indexOf(key) < i);
  if (twin !== undefined && series.length > 1)
    add(['series'], `two series have a row for ${twin}; a list has one bar a row, select others with where.`);
  for (const key of Object.keys(labels)) {
    if (!keys.includes(key))
      add(['labels', key], `labels names “${key}”, which no row of the list has as ${x}; write ${known}.`);
  }
  card.forEach((key, i) => {
    if (!keys.includes(key))
      add(['card', i], `card names “${key}”, which no row of the list has as ${x}; write ${known}.`);
  });
  if (breaks.length > 0) add(['breaks'], 'breaks stand on an axis of years, and a list has none; remove them.');
  if (annotations.length > 0)
    add(['annotations'], 'annotations stand on an axis of years, and a list has none; say it in the labels.');
  if (written.length > 0 && !keys.every((key) => MONTH.test(key)))
    add(['written'], `written marks a date between editions, and ${x} has none such as 2016-04; remove it.`);
  const values = [...drawn.flatMap(({ value }) => value ?? []), ...y.rules.map(({ value }) => value)];
  if (values.some((value) => value < 0) && values.some((value) => value > 0))
    add(['series'], 'the bars of a list run one way, and its values lie on both sides of zero; write type: bar.');
  checkDomain(y, add);
}

/** What a type of chart does not draw is not written for it. */
function checkKind({ type, y, labels, card, annotations }: Chart, add: FaultAt): void {
  if (type !== 'list' && Object.keys(labels).length > 0)
    add(['labels'], 'labels name the rows of a list, and this chart is none; remove them, or write type: list.');
  if (type !== 'list' && card)
    add(['card'], 'card names rows of a list, and this chart is none; remove it, or write type: list.');
  if ((type === 'bar' || type === 'facets') && annotations.length > 0)
    add(['annotations'], `annotations are drawn on lines, and not by type: ${type}; remove them, or write type: line.`);
  if (type === 'facets' && y.rules.length > 0)
    add(['y', 'rules'], 'y.rules are not drawn by type: facets; remove them.');
}

/** Checks what a chart shows against the rows of its dataset. Says whether each of its series has rows. */
export function checkPlaces(chart: Chart, rows: readonly Row[], add: FaultAt): boolean {
  const drawn = selectRows(chart, rows);
  const selected = chart.series.map((_, i) => drawn.filter(({ series }) => series === i));
  chart.series.forEach((series, i) => {
    checkSeries(chart, rows, series, selected[i] ?? [], i, add);
  });
  if (selected.some((values) => values.length === 0)) return false;
  if (chart.type === 'list') checkList(chart, drawn, add);
  else checkMarks(chart, drawn, add);
  checkKind(chart, add);
  return true;
}
