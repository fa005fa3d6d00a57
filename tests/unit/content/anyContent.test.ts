// Contents that nobody would think of: files of the fixture with cuts, twins and strange signs at chance places. By hand, and by
// the thousand: `ANY_CONTENTS=10000 npx vitest run --config=tests/vitest.config.ts tests/unit/content/anyContent.test.ts`.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatFault } from '../../../src/content/report.ts';
import { read, sound } from '../../helpers/contentFixture.ts';

const RUNS = Number(process.env['ANY_CONTENTS'] ?? 500);
/** In ms: what takes longer hangs. */
const LONGEST = 2000;

/** What has a meaning in one of the formats, or in what is made of them. */
const PIECES = [
  '---\n',
  '<Passage of="L-01">\n\n',
  '\n\n</Passage>\n',
  '<Claim id="x">',
  '</Claim>',
  '<Chart id="lamp-count" />',
  '<',
  '{',
  '}',
  '{1 + 1}',
  'export const a = 1\n',
  'import x from "y"\n',
  '[a](javascript:alert)',
  '![](x.png)',
  '`',
  '**',
  '"',
  '""',
  ',',
  ';',
  ': ',
  '- ',
  '[',
  ']',
  '&a *a',
  '<<: *a',
  '!!js/function x',
  '|\n  ',
  '\t',
  '\r\n',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\ud800',
  '=cmd()',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '1e999',
  '-0',
  '9'.repeat(400),
  '('.repeat(2000),
  '> '.repeat(500),
  '*a'.repeat(1000),
];

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 }), fc.string());
/** A place in a text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Puts a piece where some signs of a text were. */
const edit = fc.record({
  file: fc.constantFrom(...sound.keys()),
  at: place,
  length: fc.oneof(fc.constant(0), fc.nat(60), fc.nat(5000)),
  piece,
  /** Or what stands elsewhere in the same text. */
  from: fc.option(place),
});

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function apply(
  files: ReadonlyMap<string, string>,
  { file, at, length, piece: added, from }: Edit,
): Map<string, string> {
  const text = files.get(file) ?? '';
  const start = Math.floor(at * text.length);
  const copied = from === null ? added : text.slice(Math.floor(from * text.length)).slice(0, 120);
  return new Map([...files, [file, text.slice(0, start) + copied + text.slice(start + length)]]);
}

it('says of any content in sentences what is wrong with it, and soon', () => {
  let faulty = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const before = performance.now();
      const { faults } = read((files) => edits.reduce(apply, new Map(files)));
      expect(performance.now() - before).toBeLessThan(LONGEST);
      for (const sentence of faults.map(formatFault)) expect(sentence).toMatch(/^[^\n\r]+: [^\n\r]+\.$/);
      faulty += faults.length > 0 ? 1 : 0;
    }),
    { numRuns: RUNS, ...(process.env['ANY_CONTENTS'] ? {} : { seed: 1958 }) },
  );
  // What is put at chance is hardly ever right, and the loss of a few signs of prose is no fault.
  expect(faulty).toBeGreaterThan(RUNS / 2);
}, 600_000);
