// Contents that nobody would think of: files of the fixture with cuts, twins and strange signs at chance places. By hand, and by
// the thousand: `ANY_CONTENTS=10000 npx vitest run --config=tests/vitest.config.ts tests/unit/content/anyContent.test.ts`.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatFault } from '../../../src/content/report.ts';
import { anyEdit, applyEdit } from '../../helpers/anyEdit.ts';
import { read, sound } from '../../helpers/contentFixture.ts';

const RUNS = Number(process.env['ANY_CONTENTS'] ?? 500);
/** In ms: what takes longer hangs. */
const LONGEST = 2000;

it('says of any content in sentences what is wrong with it, and soon', () => {
  let faulty = 0;
  fc.assert(
    fc.property(fc.array(anyEdit(sound.keys()), { minLength: 1, maxLength: 4 }), (edits) => {
      const before = performance.now();
      const { faults } = read((files) => edits.reduce(applyEdit, new Map(files)));
      expect(performance.now() - before).toBeLessThan(LONGEST);
      for (const sentence of faults.map(formatFault)) expect(sentence).toMatch(/^[^\n\r]+: [^\n\r]+\.$/);
      faulty += faults.length > 0 ? 1 : 0;
    }),
    { numRuns: RUNS, ...(process.env['ANY_CONTENTS'] ? {} : { seed: 1958 }) },
  );
  // What is put at chance is hardly ever right, and the loss of a few signs of prose is no fault.
  expect(faulty).toBeGreaterThan(RUNS / 2);
}, 600_000);
