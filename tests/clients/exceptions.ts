interface Exception {
  clients: readonly string[];
  path: RegExp;
  fault: RegExp;
  reason: string;
}

const READERS = ['@mozilla/readability', '@extractus/article-extractor'];

/** What a program says of the site that is no fault of it, and why not. */
export const exceptions: Exception[] = [
  {
    clients: ['@extractus/article-extractor'],
    path: /./,
    fault: /^(?:loses|breaks) “(?:An independent explainer|This text tells|Una explicación|Este texto)/,
    reason: 'It throws every `cite` away, the element that is meant for titles of works.',
  },
  {
    clients: READERS,
    path: /^\/es\/$/,
    fault: /^loses “La crisis de Venezuela en dos análisis explicados”/,
    reason: 'The first page is a list of what there is; its motto stands beside the name of the site.',
  },
  {
    clients: READERS,
    path: /^\/es\/people\/$/,
    fault: /^loses “Hasta octubre de 2026. Dejó el cargo en mayo de 2023.”/,
    reason:
      'The sentence is shorter than the names of its sources, and what is links for the most part passes for a menu.',
  },
];
