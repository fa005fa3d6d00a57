import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, settleCount } from '../../gate/countTests.ts';

describe('the count of the gate', () => {
  it('counts a test file that could not be read as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(countVitest({ numPassedTests: 4, numFailedTests: 1, testResults })).toEqual({ passed: 4, failed: 2 });
  });

  it.each([
    [1, { passed: 6, failed: 1 }],
    [2, { passed: 7, failed: 1 }],
    [3, { passed: 5, failed: 4 }],
  ])('names what only a second browser passed, and lets no more than two of them pass: %i', (flaky, expected) => {
    const specs = Array.from({ length: flaky }, (_, i) => ({ title: `test ${i}`, tests: [{ status: 'flaky' }] }));
    const steady = { title: 'steady', tests: [{ status: 'expected' }] };
    const suites = [{ specs: [steady], suites: [{ specs }] }];
    const { remark, ...count } = countPlaywright({ stats: { expected: 5, unexpected: 1, flaky }, errors: [], suites });
    expect(count).toEqual(expected);
    expect(remark).toBe(`passed only in a second browser: ${specs.map(({ title }) => title).join('; ')}`);
  });

  it.each([
    [{ passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
    [{ passed: 3, failed: 0 }, false, { passed: 3, failed: 1 }],
    [{ passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
    [{ passed: 3, failed: 2 }, false, { passed: 3, failed: 2 }],
  ])('does not believe %o of a runner that ended well: %s', (count, isOk, expected) => {
    expect(settleCount(count, isOk)).toEqual(expected);
  });
});
