import { describe, expect, it } from 'vitest';
import { dropUnusedStyles } from '../../../../src/build/html/dropUnusedStyles.ts';
import { findInlineCode } from '../../../../src/build/html/setPolicy.ts';
import { parseHtml } from '../../../../src/build/html/tree.ts';

/** The sheets that are left of pages with these bodies and one sheet. */
async function drop(css: string, bodies: string[], scripts = '', sheets = ''): Promise<string[]> {
  const pages = bodies.map((body, i) => ({
    file: `${i}.html`,
    tree: parseHtml(`<!DOCTYPE html><head><style>${css}</style><script>0</script></head><body>${body}</body>`),
  }));
  await dropUnusedStyles(pages, scripts, sheets);
  return pages.map(({ tree, file }) => findInlineCode(tree, file).style);
}

const NOTE = '.note{color:red}';
const LAMP = '.lamp{color:#00f}';

describe('the sheet of a page', () => {
  it('keeps what any page with the same one uses', async () => {
    const [first, second] = await drop(`${NOTE}${LAMP}.ship{top:0}`, ['<p class="note">', '<p class="a lamp">']);
    expect(first).toBe(`${NOTE}${LAMP}`);
    expect(second).toBe(first);
  });

  it('is another where there is a chart', async () => {
    const css = '.chart{top:0}.chart .grid{top:1px}p{top:2px}';
    const [plain, drawn] = await drop(css, ['<p>', '<figure class="chart"><p><i class="grid"></i></figure>']);
    expect(plain).toBe('p{top:2px}');
    expect(drawn).toBe(css);
  });

  it('keeps what a state or an attribute asks for, within layers and conditions too', async () => {
    const css = [
      ':focus-visible{outline:3px solid}',
      ':target{top:0}',
      '@layer a{@media (min-width:1px){p[data-late]:hover:before{top:0}[hidden]{display:none}}}',
      '@font-face{font-family:A}',
    ].join('');
    expect(await drop(css, ['<p>'])).toEqual([css]);
  });

  it('keeps the tokens that it, a script or the sheet for paper asks for', async () => {
    const css = ':root{--a:1px;--b:var(--c);--c:2px;--d:3px;--e:4px}p{top:var(--a)}';
    const kept = ':root{--a:1px;--c:2px;--d:3px}p{top:var(--a)}';
    expect(await drop(css, ['<p>'], 'style="top:var(--d)"')).toEqual([kept]);
    expect(await drop(css, ['<p>'], '', 'p{left:var(--d)}')).toEqual([kept]);
  });

  it('has the rules of a layer together, but none beside a selector that an engine may not know', async () => {
    const css = '@layer a{p{top:0}}@layer a{b{top:0}p:has(i){top:0}}';
    expect(await drop(css, ['<p><b><i>'])).toEqual(['@layer a{p,b{top:0}p:has(i){top:0}}']);
  });

  it('keeps what a script adds, by its tag or by the name of its class', async () => {
    const css = 'select option{top:0}.picked{top:1px}';
    expect(await drop(css, ['<p>'], 'select.append(new Option("a")); row.className = "picked"')).toEqual([css]);
  });
});
