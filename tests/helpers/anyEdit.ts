// Changes that nobody would think of: cuts, twins and strange signs at chance places of a content.
import fc from 'fast-check';

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

/** Puts a piece where some signs of one of these files were. */
export const anyEdit = (files: Iterable<string>) =>
  fc.record({
    file: fc.constantFrom(...files),
    at: place,
    length: fc.oneof(fc.constant(0), fc.nat(60), fc.nat(5000)),
    piece,
    /** Or what stands elsewhere in the same text. */
    from: fc.option(place),
  });

type Edit = ReturnType<typeof anyEdit> extends fc.Arbitrary<infer E> ? E : never;

export function applyEdit(
  files: ReadonlyMap<string, string>,
  { file, at, length, piece: added, from }: Edit,
): Map<string, string> {
  const text = files.get(file) ?? '';
  const start = Math.floor(at * text.length);
  const copied = from === null ? added : text.slice(Math.floor(from * text.length)).slice(0, 120);
  return new Map([...files, [file, text.slice(0, start) + copied + text.slice(start + length)]]);
}
