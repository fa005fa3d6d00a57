import { describe, expect, it } from 'vitest';
import { fillLinks } from '../../../src/build/fillPdfLinks.ts';

const html =
  '<p class="downloads" data-pdfs>PDF: <a href="/pdf/oil-a4.pdf">A4 (__PAGES__ p., __KB__ kB)</a></p><p>More</p>';

describe('fillLinks', () => {
  it('writes pages and size into a link', () => {
    const made = [{ name: 'oil-a4', bytes: new Uint8Array(123_400), pages: 7 }];
    expect(fillLinks(html, made, 'index.html')).toContain('>A4 (7 p., 123 kB)</a>');
  });

  it('leaves no dead link where no PDF was made', () => {
    expect(fillLinks(html, [], 'index.html')).toBe('<p>More</p>');
  });

  it('stops at a link to a PDF that is not there', () => {
    const made = [{ name: 'gas-a4', bytes: new Uint8Array(1), pages: 1 }];
    expect(() => fillLinks(html, made, 'index.html')).toThrow(
      'index.html links to /pdf/oil-a4.pdf, which was not made.',
    );
  });
});
