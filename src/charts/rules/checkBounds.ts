import type { DrawnValue } from '../../data/selectRows.ts';
import type { Annotation, AnyChart } from '../../schemas/chart.ts';
import type { AddFault } from '../core/faults.ts';

type Span = [first: number, last: number];

/** What is wrong with an annotation: the part of it, and a sentence that begins with its place. */
function findFault(
  { x: year, y: value, kind }: Annotation,
  drawn: readonly DrawnValue[],
  [first, last]: Span,
  domain: AnyChart['y']['domain'],
): [part: string[], text: string] | undefined {
  const hasValue = drawn.some(({ series, key, value: at }) => series === 0 && key === year && at !== null);
  if (year < first || year > last)
    return [['x'], `.x is ${year}; write a year from ${first} to ${last}, the rows that are drawn.`];
  if (value === undefined && kind === 'reported') return [[], ' marks a reported figure and has no y; write it.'];
  if (value === undefined && !hasValue)
    return [[], ` has no y, and the first series has no value for ${year}; write y.`];
  if (value !== undefined && domain && (value < domain[0] || value > domain[1]))
    return [['y'], `.y is ${value}; write a value within y.domain, from ${domain[0]} to ${domain[1]}.`];
  return undefined;
}

/** The axis runs upwards, and its rules are on it. */
function checkDomain({ domain, rules = [] }: AnyChart['y'], add: AddFault): void {
  if (!domain) return;
  const [lowest, highest] = domain;
  if (lowest >= highest)
    add(['y', 'domain'], `y.domain runs from ${lowest} to ${highest}; write the lower value first.`);
  rules.forEach(({ value }, i) => {
    if (value < lowest || value > highest) {
      add(
        ['y', 'rules', i, 'value'],
        `y.rules[${i}].value is ${value}; write a value within y.domain, from ${lowest} to ${highest}.`,
      );
    }
  });
}

/** What a chart marks lies within what it shows. */
export function checkBounds(
  { y, breaks = [], annotations = [] }: AnyChart,
  drawn: readonly DrawnValue[],
  add: AddFault,
): void {
  const years = drawn.flatMap(({ key }) => (typeof key === 'number' ? [key] : []));
  const span: Span = [Math.min(...years), Math.max(...years)];
  breaks.forEach(({ before }, i) => {
    if (before < span[0] || before >= span[1]) {
      add(
        ['breaks', i, 'before'],
        `breaks[${i}].before is ${before}; write a year from ${span[0]} to ${span[1] - 1}, the rows that are drawn.`,
      );
    }
  });
  annotations.forEach((annotation, i) => {
    const [part, text] = findFault(annotation, drawn, span, y.domain) ?? [];
    if (part && text) add(['annotations', i, ...part], `annotations[${i}]${text}`);
  });
  checkDomain(y, add);
}
