// What the steps after the pages are rendered know them by: a component states the attribute, a step reads it. The build stops
// where no page has one of them, so that one that is renamed cannot go silently. Not here is what only some content has, such
// as the marks of names (markNames.ts).
export const dataAttributes = {
  'data-colophon': 'ends what is printed, after the list of its addresses; its value is the day of the text',
  'data-kept': 'links to an explainer in one file, and gets its size',
  'data-part': 'is a section that can be printed alone, by its number',
  'data-passage': 'is a passage, in which names are marked',
  'data-pdf': 'names what the page is printed as: explainer, handout, teacher or timeline',
  'data-pdfs': 'speaks of PDFs, and goes where none are made',
  'data-pick': 'is the tick of a section, by its number',
  'data-run': 'is the root of a page that prints, by its title',
  'data-unbound': 'speaks of what a book for e-readers does not have',
  'data-unkept': 'is of no use in a file that is read without the site',
  'data-unprinted': 'is not printed, so that its links need no letters',
};
