// Chromium leaves the last line of a paragraph alone on a sheet where the paragraph has fewer lines than may be parted.
// Those are marked, and the stylesheet keeps them whole.

/** About three lines on paper, in characters. */
const SHORT = 250;

/** Marks the short paragraphs of a page. */
export const keepShort = (html: string): string =>
  html.replace(/<p>((?:(?!<\/p>)[\s\S])*)<\/p>/g, (whole, inner: string) =>
    inner.replace(/<[^>]*>/g, '').length > SHORT ? whole : `<p class="short">${inner}</p>`,
  );
