import type { Resource } from '../schemas/dataPackage.ts';

/** Who published the figures of a table and which edition, which is left out where the name of a source holds it. */
export function formatDataSource({ sources, edition }: Resource): string {
  const titles = sources.map(({ title }) => title).join('; ');
  return titles.toLowerCase().includes(edition.toLowerCase()) ? titles : `${titles}, ${edition}`;
}

export const NOT_ESTABLISHED = 'not established';

/** True where no licence was found with the figures. */
export const lacksLicence = ({ licenses }: Resource): boolean => licenses.some(({ name }) => name === NOT_ESTABLISHED);
