import type { TieKind } from '../../schemas/tie.ts';

/** Words of charts, their pages and their files. */
export const charts = {
  chartPage: {
    /** Link below a chart in an explainer. */
    link: 'Chart page: method, files, citation',
    describes: 'What it shows',
    howTo: 'How to read it',
    projected: 'Dashes, hollow marks and the word “forecast” mark what was still to come in that edition.',
    dates: 'An upright line marks when an analysis was written. What lies to its right had not happened yet.',
    later: 'After the last such date the line is thinner.',
    logarithmic: 'The scale is logarithmic: the same distance always means the same number of times more.',
    breaks: 'Where the line is open or the edition changes, the two sides are not counted alike.',
    values: 'Every value is in the table below.',
    ties: 'Read down a column for one side, across a row for one office, body or country. Every sign is in the table below, with what it rests on.',
    map: 'The map is drawn around one place: the way from there to any other is straight on it and as long as it is, so that two ways can be compared. Dotted rings tell how far. What lies between two other places is drawn out, the more so the farther away it is. The box is shown larger beside or below it.',
    method: 'Method and caveats',
    readFrom: 'Read from a copy, in a repository on GitHub',
    readFile: (repository: string, file: string, commit: string) => `${repository}, ${file}, commit ${commit}.`,
    edition: 'Edition',
    usedIn: 'Where it is used',
    takeAway: 'Take it away',
    svg: 'The drawing (SVG)',
    png: 'The drawing for slides (PNG)',
    csv: 'The table (CSV)',
    metadata: 'Their description (JSON)',
    files: 'Files',
    embed: 'Embed',
    embedText: 'Paste these lines into a page. The frame takes its height from its width, without a script.',
    embedLook: 'See the frame on its own',
    embedTitle: (title: string) => `Embedded chart: ${title}`,
    embedDescription: (subtitle: string) => `To be framed: ${subtitle}`,
    /** Below an embedded chart: the source, and the name of the site as a link. */
    embedSource: (source: string, site: string) => `Source: ${source}. Chart: ${site}`,
    warning: 'The licence of these figures is not established. Ask the publisher before you republish them.',
    table: 'The table',
    /** Name of the control that a script lays over a drawing. */
    read: 'Step through the values',
  },
  chart: {
    table: (count: number) => `All ${count} values as a table`,
    placeTable: (count: number) => `All ${count} places as a table, with how far they are`,
    tieTable: (count: number) => `All ${count} ties as a table, with what each rests on`,
    source: 'Source',
    definition: 'Definition',
    licence: 'Licence',
    noLicence: 'not established',
    /** By the names that the tables give them. */
    licences: { 'public domain': 'public domain', 'non commercial': 'non-commercial' } as Record<string, string>,
    caveats: 'Caveats',
    projection: 'forecast',
    written: (date: string) => `written ${date}`,
    writtenLines: (date: string) => ['written', date],
    logarithmic: 'logarithmic scale',
    inYear: (year: number) => `in ${year}`,
    forecastFor: (year: number) => `forecast for ${year}`,
    /** What one is to another, between their names and in the key of a drawing. */
    ties: {
      holds: 'holds',
      shares: 'shares',
      part: 'holds a part of',
      blocks: 'blocks',
      backs: 'sides with',
      wavers: 'sides with, but wavers',
      speaks: 'speaks up for',
      opposes: 'is at odds with',
      deals: 'deals with',
      mediates: 'facilitates talks with',
    } as Record<TieKind, string>,
    /** On a map. */
    pole: 'North Pole',
    distanceFrom: (place: string) => `Distance from ${place}`,
    /** What the drawing is called when it is read out. */
    name: {
      line: (title: string) => `Line chart: ${title}`,
      bar: (title: string) => `Bar chart: ${title}`,
      list: (title: string) => `Bar chart, one bar a row: ${title}`,
      facets: (title: string) => `Small line charts on one scale: ${title}`,
      map: (title: string) => `Map: ${title}`,
      relations: (title: string) => `Diagram of who is tied to whom: ${title}`,
    },
    /** After the title of a table. */
    notes: 'Notes',
    figure: (number: string) => `Chart ${number}`,
    noValue: 'no value',
    status: { estimate: 'estimate', projection: 'forecast' },
  },
};
