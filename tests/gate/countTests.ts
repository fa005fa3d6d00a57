export interface Count {
  passed: number;
  failed: number;
  /** What whoever reads the counts should know. */
  remark?: string;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
  suites: PlaywrightSuite[];
}

/** A test file that could not be loaded has no tests to count, so it counts as one failure. */
export function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Count {
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unread.length };
}

/** How many tests the browser may refuse at first and pass in a new browser, before it is the site that is in doubt. */
const REFUSALS = 2;

/** A test that only a second browser passes is counted as passed, and named, as long as it is one of two at most. */
export function countPlaywright({ stats, errors, suites }: PlaywrightReport): Count {
  const failed = stats.unexpected + errors.length;
  if (stats.flaky === 0) return { passed: stats.expected, failed };
  const names = suites.flatMap(listFlaky);
  const remark = `passed only in a second browser: ${names.join('; ')}`;
  return stats.flaky <= REFUSALS
    ? { passed: stats.expected + stats.flaky, failed, remark }
    : { passed: stats.expected, failed: failed + stats.flaky, remark };
}

const listFlaky = ({ suites = [], specs }: PlaywrightSuite): string[] => [
  ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
  ...suites.flatMap(listFlaky),
];

/** A runner that fails without naming a test, or runs none, has failed once. */
export function settleCount(count: Count, isOk: boolean): Count {
  return count.failed === 0 && (!isOk || count.passed === 0) ? { ...count, failed: 1 } : count;
}
