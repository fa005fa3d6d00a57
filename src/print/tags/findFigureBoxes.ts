// Where the drawings of a page stand, which their tags have to say.

/** Left, lower, right and upper edge, in points. */
export type Box = [left: number, bottom: number, right: number, top: number];
type Matrix = [number, number, number, number, number, number];

const SAME: Matrix = [1, 0, 0, 1, 0, 0];
/** Width of a letter in parts of its size, as it is at most on an average. */
const LETTER = 0.45;

/** What draws a path; others only cut off by it what follows. */
export const PAINT = /^(?:f\*?|F|S|s|B\*?|b\*?)$/;

const toNumbers = (line: string): number[] => (line.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** What an inner matrix does within an outer one. */
function multiply([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** Points that an operator names, in the units in which it draws. */
function listPoints(line: string, operator: string): [number, number][] {
  const [x = 0, y = 0, ...more] = toNumbers(line);
  if (operator === 're')
    return [
      [x, y],
      [x + (more[0] ?? 0), y + (more[1] ?? 0)],
    ];
  if (operator === 'm' || operator === 'l') return [[x, y]];
  const [, , x3 = 0, y3 = 0] = more;
  return operator === 'c'
    ? [
        [x, y],
        [x3, y3],
      ]
    : [];
}

/** The least box around some. */
export const joinBoxes = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, bottom]) => bottom)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , top]) => top)),
];

/** The boxes of the drawings on a page, by the numbers of their marked content. */
export function findFigureBoxes(content: string): Map<number, Box> {
  const boxes = new Map<number, Box>();
  const stack: Matrix[] = [];
  let matrix = SAME;
  let text = SAME;
  let size = 0;
  let figure: number | undefined;
  const path: [number, number][] = [];
  const add = (x: number, y: number, own: Matrix) => {
    if (figure === undefined) return;
    const [, , , , e, f] = multiply([1, 0, 0, 1, x, y], own);
    const point: Box = [e, f, e, f];
    boxes.set(figure, joinBoxes([boxes.get(figure) ?? point, point]));
  };
  for (const line of content.split('\n')) {
    const operator = /[A-Za-z]+$/.exec(line)?.[0] ?? '';
    if (operator === 'q') stack.push(matrix);
    else if (operator === 'Q') matrix = stack.pop() ?? SAME;
    else if (operator === 'cm') matrix = multiply(toNumbers(line) as Matrix, matrix);
    else if (operator === 'BDC') figure = line.startsWith('/Figure ') ? toNumbers(line).at(-1) : undefined;
    else if (operator === 'EMC') figure = undefined;
    else if (operator === 'Tf') size = toNumbers(line).at(-1) ?? 0;
    else if (operator === 'Tm') text = multiply(toNumbers(line) as Matrix, matrix);
    else if (/T[jJ]$/.test(line)) {
      const letters = (line.match(/<[0-9A-F]+>/g) ?? []).reduce((sum, hex) => sum + (hex.length - 2) / 4, 0);
      add(0, 0, text);
      add(letters * size * LETTER, size, text);
    } else if (PAINT.test(line)) {
      for (const [x, y] of path.splice(0)) add(x, y, matrix);
    } else if (operator === 'n') path.length = 0;
    else if (figure !== undefined) path.push(...listPoints(line, operator));
  }
  return boxes;
}
