// How a drawing looks is stated once, in the stylesheets of the page. Files of their own are always light: they take the light
// values from there.
import { readFileSync } from 'node:fs';

const TOKENS = 'src/styles/tokens.css';
const CHARTS = 'src/styles/charts.css';
const CLAIMS = 'src/styles/claims.css';
const tokens = readFileSync(TOKENS, 'utf8');
const colours = new Map(
  [...tokens.matchAll(/--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
);
/** Share of the subject’s colour in a faint mark. */
const faint = Number(/--faint: (\d+)%/.exec(tokens)?.[1]) / 100;

/** The light value of a colour of the stylesheet, such as `ink`. @throws where there is none */
export function getColour(name: string): string {
  const colour = colours.get(name);
  if (!colour) throw new Error(`${TOKENS} has no colour --${name}.`);
  return colour;
}

/** Declarations of each class of a drawing; a second rule for one is for forced colours. */
const looks = new Map<string | undefined, Record<string, string>>();
const sheets = [CHARTS, CLAIMS].map((file) => readFileSync(file, 'utf8')).join('\n');
for (const [, name, body = ''] of sheets.matchAll(/\.(?:chart svg|verified) \.([a-z]+) \{([^}]+)\}/g)) {
  const declarations = [...body.matchAll(/([a-z-]+): ([^;]+);/g)].map(([, property, value]) => [property, value]);
  if (!looks.has(name)) looks.set(name, Object.fromEntries(declarations));
}

/** What the stylesheet declares for a class of a drawing. @throws where it has no rule for it */
export function getLook(name: string): Record<string, string> {
  const look = looks.get(name);
  if (!look) throw new Error(`${CHARTS} has no rule “.chart svg .${name}”; write how the class looks.`);
  return look;
}

/** `share` of one colour on another, both as #rrggbb. */
export function mixColours(colour: string, ground: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [over = 0, under = 0] = [colour, ground].map((value) => Number.parseInt(value.slice(at, at + 2), 16));
    return Math.round(over * share + under * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** A value of the stylesheet, where `currentColor` and `--paper` stand for these. */
export function resolveColour(value: string, current: string, paper: string): string {
  if (value.startsWith('color-mix(')) return mixColours(current, paper, faint);
  if (value === 'currentColor') return current;
  const [, name] = /^var\(--([a-z-]+)\)$/.exec(value) ?? [];
  if (!name) return value;
  return name === 'paper' ? paper : getColour(name);
}
