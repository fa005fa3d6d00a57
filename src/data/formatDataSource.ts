import type { Catalogue } from '../i18n/en.ts';
import type { Resource } from '../schemas/dataPackage.ts';

/** The edition of a table; nothing where the name of a source holds it. */
export const findEdition = ({ sources, edition }: Resource): string | undefined =>
  sources.some(({ title }) => title.toLowerCase().includes(edition.toLowerCase())) ? undefined : edition;

/** The title of a table with its edition, named once. */
export const formatTable = ({ title, edition }: Pick<Resource, 'title' | 'edition'>): string =>
  title.endsWith(edition) ? title : `${title}, ${edition}`;

/** Who published the figures of a table and which edition. */
export const formatDataSource = (resource: Resource): string =>
  [resource.sources.map(({ title }) => title).join('; '), findEdition(resource)].filter(Boolean).join(', ');

const NOT_ESTABLISHED = 'not established';

/** The name of a licence, or that none was found. */
export const formatLicence = (name: string, { chart }: Catalogue): string =>
  name === NOT_ESTABLISHED ? chart.noLicence : (chart.licences[name] ?? name);

/** True where no licence was found with the figures. */
export const lacksLicence = ({ licenses }: Resource): boolean => licenses.some(({ name }) => name === NOT_ESTABLISHED);
