import { describe, expect, it } from 'vitest';
import { fillPdfLinks } from '../../../../src/build/html/fillPdfLinks.ts';
import { formatHtml, parseHtml } from '../../../../src/build/html/tree.ts';
import { site } from '../../../../src/site.ts';
import { edit } from './edit.ts';

const html = '<p class="downloads" data-pdfs>PDF: <a href="/pdf/oil-a4.pdf">A4</a></p><p>More</p>';
const fill = (made: Parameters<typeof fillPdfLinks>[1]) =>
  edit(html, (tree) => fillPdfLinks({ file: 'index.html', tree }, made));

describe('fillPdfLinks', () => {
  it('writes pages and size into a link', () => {
    const made = [{ name: 'oil-a4', page: 'oil/index.html', bytes: new Uint8Array(123_400), pages: 7 }];
    expect(fill(made)).toContain('>A4 (7 p., 123 kB)</a>');
  });

  it('says the sheets of what is folded, once where a block stands in another', () => {
    const nested =
      '<dl><dd data-pdfs>Fold it.<span data-pdfs><a href="/pdf/oil-booklet-a4.pdf">A4</a></span></dd></dl>';
    const made = [
      { name: 'oil-booklet-a4', page: 'oil/index.html', bytes: new Uint8Array(99_600), pages: 11, sheets: 3 },
    ];
    expect(edit(nested, (tree) => fillPdfLinks({ file: 'index.html', tree }, made))).toBe(
      '<dl><dd>Fold it.<span><a href="/pdf/oil-booklet-a4.pdf">A4 (3 sheets, 100 kB)</a></span></dd></dl>',
    );
  });

  it('lets a section be printed as its PDF is, from the whole and from its own page', () => {
    const bytes = new Uint8Array(1);
    const made = [
      {
        name: 'oil-wells-a4',
        page: 'oil/index.html',
        part: 1,
        bytes,
        pages: 1,
        tight: 'lines letters',
        places: { 'chart-wells': 2 },
      },
      { name: 'oil-wells-letter', page: 'oil/index.html', part: 1, bytes, pages: 2 },
      {
        name: 'oil-a4',
        page: 'oil/index.html',
        bytes,
        pages: 7,
        tight: '',
        places: { 'chart-wells': 3, 'chart-flow': 4 },
      },
    ];
    const fillFile = (file: string, text: string) => {
      const tree = parseHtml(`<!doctype html><html><head></head><body>${text}</body></html>`);
      fillPdfLinks({ file, tree }, made);
      return /<body>(.*)<\/body>/.exec(formatHtml(tree))?.[1];
    };
    expect(fillFile('oil/index.html', '<i data-run="Oil"></i><input data-pick="1"><input data-pick="2">')).toBe(
      '<i data-run="Oil" data-places="chart-wells=3&amp;chart-flow=4"></i><input data-pick="1" data-sheets="1 lines letters" data-places="chart-wells=2"><input data-pick="2">',
    );
    expect(fillFile('oil/wells/index.html', '<i data-run="Wells"></i>')).toBe(
      '<i data-run="Wells" data-tight="lines letters" data-places="chart-wells=2"></i>',
    );
  });

  it('names the PDF of a page to libraries', () => {
    const tree = parseHtml('<!doctype html><html data-run="Oil" lang="en"><head></head><body></body></html>');
    const made = [{ name: 'oil-wells-a4', page: 'oil/index.html', part: 1, bytes: new Uint8Array(1), pages: 1 }];
    fillPdfLinks({ file: 'oil/wells/index.html', tree }, made);
    expect(formatHtml(tree)).toContain(
      `<head><meta name="citation_pdf_url" content="${site.url}/pdf/oil-wells-a4.pdf"></head>`,
    );
  });

  it('leaves no dead link where no PDF was made', () => {
    expect(fill([])).toBe('<p>More</p>');
  });

  it('stops at a link to a PDF that is not there', () => {
    const made = [{ name: 'gas-a4', page: 'gas/index.html', bytes: new Uint8Array(1), pages: 1 }];
    expect(() => fill(made)).toThrow('index.html links to /pdf/oil-a4.pdf, which was not made.');
  });
});
