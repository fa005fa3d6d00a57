/** What one person, body or state is to another. */
export const tieKinds = [
  'holds',
  'shares',
  'part',
  'blocks',
  'backs',
  'wavers',
  'speaks',
  'opposes',
  'deals',
  'mediates',
] as const;

/** Columns that every table of ties has, beside what each rests on and its words in each language. */
export const tieColumns = ['who', 'kind', 'whom'] as const;

export type TieKind = (typeof tieKinds)[number];
