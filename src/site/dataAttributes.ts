// What the steps after the pages are rendered know them by. A component states the attribute, a step reads it, and no step
// knows a class. The build stops where no page has one of them, so that one that is renamed cannot go silently.
export const dataAttributes = {
  'data-colophon': 'ends what is printed, after the list of its addresses; its value is the day of the text',
  'data-kept': 'links to an explainer in one file, and gets its size',
  'data-part': 'is a section that can be printed alone, by its number',
  'data-pdf': 'names what the page is printed as: explainer or handout',
  'data-pdfs': 'speaks of PDFs, and goes where none are made',
  'data-pick': 'is the tick of a section, by its number',
  'data-unbound': 'speaks of what a book for e-readers does not have',
  'data-unkept': 'is of no use in a file that is read without the site',
  'data-unprinted': 'is not printed, so that its links need no letters',
};
