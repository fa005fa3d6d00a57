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

export type TieKind = (typeof tieKinds)[number];
