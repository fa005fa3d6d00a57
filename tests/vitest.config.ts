import { defineConfig } from 'vitest/config';

/** Plain modules run in Node; only `*.astro.test.ts` pays for Astro's own Vite settings. */
export default defineConfig({
  test: {
    root: process.cwd(),
    projects: [
      {
        test: {
          name: 'node',
          root: process.cwd(),
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/**/*.astro.test.ts'],
          environment: 'node',
        },
      },
      './tests/vitest.astro.config.ts',
    ],
  },
});
