import { defineConfig } from 'vitest/config';

/** Plain modules, which share what they have loaded: no test leaves anything behind in them. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    isolate: false,
    // One core less is the default, which leaves one of two idle.
    maxWorkers: '100%',
    // A machine may be busy with a build beside.
    testTimeout: 30_000,
  },
});
