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

  it('counts a browser test that passes only sometimes as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [] };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 2 });
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
