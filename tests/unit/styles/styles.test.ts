import { describe, expect, it } from 'vitest';
import { readSources } from '../../helpers/imports.ts';
import { findLiterals, findSharedClasses, readMedia, readRules } from '../../helpers/styles.ts';

const sources = await readSources('src');
const rules = readRules(sources);
const isSheet = (file: string) => file.startsWith('src/styles/');
const isPaper = (file: string) => file.endsWith('print.css');
/** What sets an edition otherwise than the page prints, with sizes of its own. */
const isEdition = (file: string) => file.startsWith('src/print/editions/');
/** What elements look like, where nothing has a class. */
const ELEMENTS = ['reset', 'tokens', 'prose', 'layout', 'parts', 'engines', 'print'].map(
  (name) => `src/styles/${name}.css`,
);

/** Plain text and notes, labels, running text, headings of three kinds. */
const SIZES_ON_PAPER = ['8pt', '9pt', '9.5pt', '12pt', '15pt', '24pt'];

const plant = (css: string, file = 'src/components/page/A.astro') =>
  readRules(new Map([[file, file.endsWith('.css') ? css : `<style is:global>${css}</style>`]]));

describe('type and space', () => {
  it('come from the tokens, in every stylesheet and component', () => {
    expect(rules.length).toBeGreaterThan(250);
    // An edition sets the tokens anew.
    const using = rules.filter(({ file }) => file !== 'src/styles/tokens.css' && !isEdition(file));
    expect(findLiterals(using)).toEqual([]);
  });

  it.each([
    '.a { font-size: 1rem; }',
    '.a { line-height: 1.4; }',
    '.a { font: 600 1rem / 1.5 var(--sans); }',
    '.a { margin: 0.5rem 0; }',
    '.a { margin: 0 0 5px; }',
    '.a { margin-top: 1em; }',
    '.a { padding-bottom: calc(1rem + 2px); }',
    '.a { gap: 1rem 0; }',
    '@media screen { .a { margin-block: 2rem; } }',
  ])('are found where they do not: %s', (css) => {
    expect(findLiterals(plant(css))).toHaveLength(1);
  });

  it.each([
    '.a { font: 600 var(--small); }',
    '.a { margin: calc(var(--line) * 2.5) 1rem 0 auto; }',
    '.a { margin: calc(-3 * var(--line)) 0 calc(3 * var(--line) + var(--space-8)); }',
    '.a { padding: 0 1rem; gap: 0 2rem; margin-left: 3px; }',
    '/* .a { margin: 1rem; } */ .a { margin: var(--half) 0; }',
  ])('are left alone where they do: %s', (css) => {
    expect(findLiterals(plant(css))).toEqual([]);
  });

  it('on paper have six sizes, none below eight points', () => {
    const sizes = rules
      .filter(({ file }) => isPaper(file))
      .flatMap(({ declarations }) => declarations)
      .flatMap(([name, value]) => {
        const isSize = name.startsWith('font') || (name.startsWith('--') && value.includes('/'));
        return isSize ? [...value.matchAll(/^[\d.]+pt/g)].map(([size]) => size) : [];
      });
    expect([...new Set(sizes)].sort()).toEqual(SIZES_ON_PAPER.sort());
  });

  it('in large print have no size below fourteen points', () => {
    const sizes = [...(sources.get('src/print/editions/large.css') ?? '').matchAll(/[:/] ?([\d.]+)pt/g)];
    const letters = sizes.map(([, size]) => Number(size)).filter((size) => size >= 8);
    expect(letters.length).toBeGreaterThan(10);
    expect(Math.min(...letters)).toBe(14);
  });
});

describe('media queries', () => {
  it('know three widths of a screen and one of paper', () => {
    const widths = readMedia(sources).flatMap(({ query }) =>
      [...query.matchAll(/width:\s*([\d.]+\w+)/g)].map(([, width]) => width),
    );
    expect([...new Set(widths)].sort()).toEqual(['160mm', '30rem', '32em', '35.49em', '56rem', '72rem']);
  });

  it('of paper stand in no component, whose styles every reader gets', () => {
    const own = readMedia(sources).filter(({ file }) => !isPaper(file) && !isEdition(file));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter(({ query }) => query.includes('print'))).toEqual([]);
  });
});

describe('classes', () => {
  it('belong to one component or one shared sheet each', () => {
    const owned = rules.filter(({ file }) => !isPaper(file) && !isEdition(file) && !ELEMENTS.includes(file));
    expect(findSharedClasses(owned)).toEqual([]);
  });

  it.each([
    ['pre { margin: 0; }', 'begins with no class'],
    [':root:has(p) { margin: 0; }', 'begins with no class'],
    ['.b { color: red; }', 'is a class of src/styles/b.css'],
  ])('are missed or doubled in %s', (css, fault) => {
    const faults = findSharedClasses([...plant('.b { color: blue; }', 'src/styles/b.css'), ...plant(css)]);
    expect(faults.join()).toContain(fault);
  });
});

describe('the sheet for paper', () => {
  const imported = [...(sources.get('src/styles/print.css') ?? '').matchAll(/@import '\.\.\/([^']+)'/g)].map(
    ([, path]) => `src/${path}`,
  );
  const beside = [...sources.keys()].filter((file) => file.endsWith('.print.css'));

  it('holds the rules that stand beside each component', () => {
    expect(beside.length).toBeGreaterThan(15);
    expect(imported.sort()).toEqual(beside.sort());
    expect(beside.filter((file) => !sources.has(file.replace('.print.css', '.astro')))).toEqual([]);
  });

  it('names no section by its number', () => {
    const text = [...sources].filter(([file]) => isPaper(file) || isSheet(file)).map(([, css]) => css);
    expect(text.join('\n')).not.toMatch(/pick-\d/);
  });
});
