import { getViteConfig } from 'astro/config';

/** Component tests, with Astro's own Vite settings. */
export default getViteConfig({
  root: process.cwd(),
  test: { name: 'astro', root: process.cwd(), include: ['tests/unit/**/*.astro.test.ts'], environment: 'node' },
});
