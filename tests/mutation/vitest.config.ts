import { defineConfig } from 'vitest/config';

/** The tests of what is mutated; those that read its files as text would find them changed. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: ['tests/unit/{content,charts,data,i18n,text}/**/*.test.ts'],
    environment: 'node',
    isolate: false,
  },
});
