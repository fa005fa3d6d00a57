import { describe, expect, it } from 'vitest';
import { fillPdfLinks } from '../../../../src/build/html/fillPdfLinks.ts';
import { edit } from './edit.ts';

const html = '<p class="downloads" data-pdfs>PDF: <a href="/pdf/oil-a4.pdf">A4</a></p><p>More</p>';
const fill = (made: Parameters<typeof fillPdfLinks>[1]) =>
  edit(html, (tree) => fillPdfLinks({ file: 'index.html', tree }, made));

describe('fillPdfLinks', () => {
  it('writes pages and size into a link', () => {
    const made = [{ name: 'oil-a4', bytes: new Uint8Array(123_400), pages: 7 }];
    expect(fill(made)).toContain('>A4 (7 p., 123 kB)</a>');
  });

  it('says the sheets of what is folded, once where a block stands in another', () => {
    const nested =
      '<dl><dd data-pdfs>Fold it.<span data-pdfs><a href="/pdf/oil-booklet-a4.pdf">A4</a></span></dd></dl>';
    const made = [{ name: 'oil-booklet-a4', bytes: new Uint8Array(99_600), pages: 11, sheets: 3 }];
    expect(edit(nested, (tree) => fillPdfLinks({ file: 'index.html', tree }, made))).toBe(
      '<dl><dd>Fold it.<span><a href="/pdf/oil-booklet-a4.pdf">A4 (3 sheets, 100 kB)</a></span></dd></dl>',
    );
  });

  it('leaves no dead link where no PDF was made', () => {
    expect(fill([])).toBe('<p>More</p>');
  });

  it('stops at a link to a PDF that is not there', () => {
    const made = [{ name: 'gas-a4', bytes: new Uint8Array(1), pages: 1 }];
    expect(() => fill(made)).toThrow('index.html links to /pdf/oil-a4.pdf, which was not made.');
  });
});
