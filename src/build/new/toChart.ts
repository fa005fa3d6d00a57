import { formatOr } from '../../charts/core/faults.ts';
import { subjects } from '../../schemas/chart.ts';
import { type Context, inEach, quoted } from './context.ts';
import { getWords } from './words.ts';

interface Drawn {
  data: string;
  column: string;
  /** What picks one row a year. */
  where: [column: string, value: string][];
}

/** The first line over years that a dataset has. */
function findLine([data, { resource, rows }]: [string, Data]): Drawn[] {
  const { fields, primaryKey } = resource.schema;
  const keys = [primaryKey].flat();
  const isYear = fields.some(({ name, type }) => name === 'year' && type === 'integer') && keys.includes('year');
  const numbers = fields.filter(({ name, type }) => type !== 'string' && !keys.includes(name));
  for (const { name: column } of isYear ? numbers : []) {
    const row = rows.find((cells) => typeof cells[column] === 'number');
    const others = keys.filter((key) => key !== 'year');
    if (row) return [{ data, column, where: others.map((key) => [key, String(row[key])]) }];
  }
  return [];
}

type Data = Context['content']['data'] extends Map<string, infer Value> ? Value : never;

/** A line of the table that has the id of the chart, or of the first that has one. */
export function toChart({ id, content: { data }, locales }: Context): Map<string, string> {
  const sorted = [...data].toSorted(([a], [b]) => Number(b === id) - Number(a === id));
  const [line] = sorted.flatMap(findLine);
  const where = line?.where.map(([key, value]) => `${key}: ${quoted(value)}`).join(', ');
  const texts = locales.map((locale) => {
    const { finding, subtitle, description } = getWords(locale);
    return `  ${locale}:
    title: ${quoted(finding)}
    subtitle: ${quoted(subtitle)}
    description: ${quoted(description)}
`;
  });
  const text = `type: line # src/charts/registry.ts names the others
subject: ${subjects[0]} # ${formatOr(subjects)}, which gives the colour
data: ${line?.data ?? 'name-of-a-table'} # a table of data/datapackage.json
x: year
series:
  - column: ${line?.column ?? 'name_of_a_column'}
${where ? `    where: { ${where} }\n` : ''}    label: ${inEach(locales, 'series')}
    emphasis: highlighted
y:
  unit: ${inEach(locales, 'unit')}
text: # every number of the texts must be in the rows
${texts.join('')}`;
  return new Map([[`charts/${id}.yaml`, text]]);
}
