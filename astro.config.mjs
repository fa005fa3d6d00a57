import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { countParts, eachOf, eachPart } from './src/build/eachPart.ts';
import { engines } from './src/build/engines.ts';
import { numberTags } from './src/build/numberTags.ts';
import { prefixLinks } from './src/build/prefixLinks.ts';
import { watchContent } from './src/build/watchContent.ts';
import { drafts, locales } from './src/i18n/locales.ts';
import { topics } from './src/schemas/event.ts';
import { site } from './src/site.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** A name would say no more than its hash, and be read by every page. */
const SCRIPT = '_astro/[hash].js';

export default defineConfig({
  site: site.url,
  base: site.base,
  output: 'static',
  trailingSlash: 'always',
  // One ignored folder for everything that Astro keeps between builds.
  cacheDir: './.astro',
  // The same route twice is a fault, not a matter of luck.
  prerenderConflictBehavior: 'error',
  // One <style> a page, of the components that the page uses. Four at a time, since cards are drawn by threads of their own.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  i18n: {
    locales: [...locales, ...drafts].map(({ code }) => code),
    defaultLocale: locales[0].code,
    routing: { prefixDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true }, mdastPlugins: [numberTags, prefixLinks] }),
  },
  integrations: [mdx(), watchContent()],
  vite: {
    define: { 'import.meta.env.HAS_LANGUAGES': locales.length > 1 },
    // What is fetched when it is asked for has no files of its own that could be fetched beside it.
    plugins: [
      {
        name: 'plain-imports',
        enforce: 'pre',
        load: (id) =>
          id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
      },
    ],
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: SCRIPT, chunkFileNames: SCRIPT } } } },
    },
    css: { postcss: { plugins: [eachPart(countParts()), eachOf('each-topic', 'TOPIC', topics)] } },
    build: {
      assetsInlineLimit: 0,
      cssTarget: Object.entries(engines).map(([name, version]) => `${name}${version}`),
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
});
