// Drawings in files of their own are always light. The values are read from the stylesheet, where they are decided.
import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const TOKEN = /--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})/g;

/** Light values of the colour tokens by name, such as `ink`. */
export const colours: Readonly<Record<string, string>> = Object.fromEntries(
  [...tokens.matchAll(TOKEN)].map(([, name, value]) => [name, value]),
);

/** Share of the subject’s colour in a faint mark. */
export const faint = Number(/--faint: (\d+)%/.exec(tokens)?.[1]) / 100;

/** @throws where the stylesheet has no such colour. */
export function getColour(name: string): string {
  const colour = colours[name];
  if (!colour) throw new Error(`src/styles/tokens.css has no colour --${name}.`);
  return colour;
}

/** `share` of one colour on another, both as #rrggbb. */
export function mixColours(colour: string, ground: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [over, under] = [colour, ground].map((value) => Number.parseInt(value.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(over * share + under * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
