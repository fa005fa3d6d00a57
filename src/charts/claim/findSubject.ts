import type { Claim } from '../../schemas/claim.ts';
import type { Chart } from '../registry.ts';

const SUBJECTS: Partial<Record<Claim['group'], Chart['subject']>> = {
  oil: 'oil',
  output: 'output',
  prices: 'prices',
  politics: 'power',
};

/** What gives a claim its colour; nothing where its group has none. */
export const findSubject = ({ group }: Pick<Claim, 'group'>): Chart['subject'] | undefined => SUBJECTS[group];
