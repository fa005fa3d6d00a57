import { findImports, type Sources } from './imports.ts';

/** A folder may import from itself and from those after it, never from those before. */
const ORDER = ['pages', 'layouts', 'components', 'site', 'content', 'charts', 'data', 'text', 'i18n', 'schemas'];
/** The steps around Astro, which may read from `site` down; nothing of the site imports them. */
const STEPS = ['build', 'print'];
/** Files beside the folders: what each may import, and that every folder may import the site's identity. */
const OUTSIDE_ORDER: Record<string, string[]> = { 'content.config.ts': ['content'], 'site.ts': [] };
/** Not code that draws or reads, so only its users are told apart. */
const STYLE_USERS = ['pages', 'layouts', 'styles'];
/** Folders of `charts/` that any chart type may use. */
const SHARED_CHART_FOLDERS = ['annotations', 'axes', 'core', 'marks', 'standalone'];

const folderOf = (file: string) => file.split('/')[1] ?? '';
const isPlain = (file: string) => /^src\/(?:site|content|charts|data|text|i18n|schemas)\/.*\.ts$/.test(file);
const mayQueryContent = (file: string) => /^src\/(?:pages|components)\//.test(file) || file === 'src/content.config.ts';

function findDirectionFault(file: string, target: string): string | undefined {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (from === to || target === 'src/site.ts') return undefined;
  if (STEPS.includes(from))
    return STEPS.includes(to) || ORDER.indexOf(to) >= ORDER.indexOf('site')
      ? undefined
      : `${from}/ may read from site/ down`;
  if (to === 'styles') return STYLE_USERS.includes(from) ? undefined : 'only layouts and pages import styles';
  if (to === 'fonts') return undefined;
  const outside = OUTSIDE_ORDER[from];
  if (outside) return outside.includes(to) ? undefined : `${from} may import ${outside.join(' and ') || 'nothing'}`;
  const [left, right] = [ORDER.indexOf(from), ORDER.indexOf(to)];
  if (left >= 0 && right > left) return undefined;
  return `${from}/ may not import from ${to}/`;
}

function findChartFault(file: string, target: string): string | undefined {
  const [from, to] = [file, target].map((path) => /^src\/charts\/([^/]+)\//.exec(path)?.[1]);
  if (!from || !to || from === to || SHARED_CHART_FOLDERS.includes(to)) return undefined;
  return SHARED_CHART_FOLDERS.includes(from)
    ? 'shared chart code knows no chart type'
    : 'one chart type never imports another';
}

function findAstroFault(file: string, text: string, target: string): string | undefined {
  if (!target.startsWith('astro') || target === 'astro/zod') return undefined;
  if (isPlain(file)) return 'plain modules import nothing from Astro but astro/zod';
  const isTypeOnly =
    /import type [^;]*'astro:content'/.test(text) && !/import (?!type\b)[^;]*'astro:content'/.test(text);
  if (target === 'astro:content' && !mayQueryContent(file) && !isTypeOnly) {
    return 'content is queried only in pages/ and components/';
  }
  return undefined;
}

function findShapeFaults(file: string, text: string): string[] {
  const faults: string[] = [];
  if (/(?:^|\/)index\.ts$/.test(file)) faults.push('no index.ts: import from the file that defines the name');
  if (/\.ts$/.test(file) && /^export default\b/m.test(text)) faults.push('named exports only');
  if (/^export (?:\*|\{[^}]*\}) from\b/m.test(text))
    faults.push('no barrel: import from the file that defines the name');
  return faults;
}

/** Chains of files that import one another in a circle, each once. */
function findCycles(imports: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]) => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}

/** Everything in the sources of `src/` that breaks the rules on who may import what, a sentence each. */
export function findArchitectureFaults(sources: Sources): string[] {
  const imports = new Map([...sources].map(([file, text]) => [file, findImports(file, text)]));
  const faults = [...sources].flatMap(([file, text]) => [
    ...findShapeFaults(file, text).map((fault) => `${file}: ${fault}.`),
    ...(imports.get(file) ?? []).flatMap((target) => {
      const isOurs = target.startsWith('src/');
      const found = isOurs
        ? [findDirectionFault(file, target), findChartFault(file, target)]
        : [findAstroFault(file, text, target)];
      if (target.startsWith('content/') || target.startsWith('tests/')) found.push('src/ imports only from src/');
      return found.filter((fault) => fault !== undefined).map((fault) => `${file} imports ${target}: ${fault}.`);
    }),
  ]);
  return [...faults, ...findCycles(imports).map((cycle) => `Circle of imports: ${cycle}.`)];
}
