import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/print/browser.ts';

const { executablePath, args, env } = await findBrowser();
const inherited = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));

/** Browser tests of the site in `dist`; `tests/helpers/browser.ts` serves it. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  // In a new browser; `tests/gate/countTests.ts` says what that counts for.
  retries: 1,
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args, env: { ...(inherited as Record<string, string>), ...env } },
  },
});
