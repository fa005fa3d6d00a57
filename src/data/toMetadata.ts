import type { Resource } from '../schemas/dataPackage.ts';
import type { ChartData } from './toChartData.ts';

export interface MetadataInput {
  /** Of the chart. */
  id: string;
  title: string;
  /** Full address of the chart page. */
  homepage: string;
  /** What the figures count, method and caveats of the chart. */
  notes: readonly string[];
  resource: Resource;
  data: ChartData;
  /** A work a line. */
  citation: string;
  /** Given where no licence was found. */
  warning?: string | undefined;
}

/** The descriptor of a chart's CSV: a Tabular Data Resource by the Frictionless specification, to lie beside the file. */
export function toMetadata({ id, title, homepage, notes, resource, data, citation, warning }: MetadataInput): object {
  const { description, sources, licenses, edition, retrieved, provenance, caveats, schema } = resource;
  // The columns that one is computed from need not be in the file.
  const fields = data.fields.map(({ derived: _, ...field }) => field);
  return {
    profile: 'tabular-data-resource',
    name: id,
    path: `${id}.csv`,
    title,
    description,
    homepage,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    sources,
    licenses: licenses.map((licence) => ({ ...licence, name: licence.name.replaceAll(' ', '-') })),
    ...(warning && { warning }),
    edition,
    ...(retrieved && { retrieved }),
    citation,
    caveats: [...new Set([...caveats, ...notes])],
    provenance,
    schema: { fields, primaryKey: data.primaryKey, missingValues: schema.missingValues },
  };
}
