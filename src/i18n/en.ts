/** The interface words of the site in English. Another language is a file of the same shape. */
export const en = {
  skipToContent: 'Skip to content',
  theme: { label: 'Colours', system: 'Colours: system', light: 'Colours: light', dark: 'Colours: dark' },
  navigation: {
    label: 'Site',
    home: 'Home',
    figures: 'Figures',
    about: 'About',
    neighbours: 'The other explainer',
    readNext: 'Read next',
    readBefore: 'Read before',
  },
  contents: 'Contents',
  keyPoints: 'Key points',
  sources: 'Sources',
  sinceThen: 'Since then',
  howToRead: 'How to read this',
  linkToPassage: (paragraph: string) => `Link to passage ${paragraph}`,
  linkToSection: (title: string) => `Link to “${title}”`,
  readingTime: (minutes: number) => `${minutes} minute read`,
  independent: 'An independent explainer of',
  notReproduced: 'The original is not reproduced here.',
  noteOn: (term: string) => `Note: ${term}`,
  footer: 'Independent. No tracking, no cookies, no third parties.',
  notFound: 'Nothing stands at this address',
  notFoundMore:
    'The address may be mistyped, or the page may have moved. Both explainers are one step away, on the first page.',
  backHome: 'Go to the first page',
  originalTitle: 'The original',
  ourText: 'This explainer',
  published: (date: string) => `Published ${date}`,
  updated: (date: string) => `Updated ${date}`,
  dataSources: 'The figures',
  laterNote: 'Everything here came after the analysis. It is ours, and no part of the retelling.',
  retells: (paragraphs: readonly string[]) =>
    paragraphs.length > 1
      ? `Retells paragraphs ${paragraphs.slice(0, -1).join(', ')} and ${paragraphs.at(-1)} of the original`
      : `Retells paragraph ${paragraphs[0]} of the original`,
  part: {
    /** Before the headline of the whole. */
    of: (number: number, count: number) => `Part ${number} of ${count} of`,
    whole: 'Read the whole',
    next: (number: number) => `Next: part ${number}`,
    before: (number: number) => `Before: part ${number}`,
    nav: 'Parts',
  },
  share: {
    title: 'Share this page',
    short: 'Share and cite',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'Copy this address',
    system: 'Share…',
    email: 'E-mail',
    code: 'Code for phones',
    codeName: (address: string) => `QR code of ${address}`,
  },
  cite: {
    title: 'Cite this',
    page: 'This page',
    original: 'The original',
    file: (format: string) => `As a ${format} file`,
  },
  card: {
    kicker: (number: number, count: number, headline: string) => `Part ${number} of ${count} · ${headline}`,
    analysis: (publisher: string) => `An analysis by the ${publisher}, explained`,
    chart: 'One chart',
    /** The image in words. */
    alt: (headline: string, foot: string, chart?: string) =>
      `“${headline}”. ${foot}. ${chart ? `With a chart: ${chart}.` : 'Below, Venezuela’s oil output drawn as the level of a body of oil.'}`,
  },
  level: {
    /** The signature drawing in words. */
    label: (first: number, last: number) =>
      `Venezuela’s oil output from ${first} to ${last}, drawn as the level of a body of oil`,
    peak: (value: string, year: number) => `${year}: ${value} million barrels a day`,
    last: (value: string, year: number) => `${year}: ${value}`,
    written: (date: string) => `Written ${date}`,
    tagline: 'Venezuela’s crisis in two analyses, explained',
    break: 'method changes',
    here: (date: string) => `You are here: ${date}`,
    timeline: 'The two analyses in time',
  },
  ours: 'Ours',
  figures: {
    title: 'Every figure, checked',
    summary:
      'Each weighty figure that the two analyses state, set beside the data: what was said, what was known then, what is known now, and the verdict.',
    standfirst: (count: number) =>
      `The two analyses state ${count} figures that carry weight. Here each is set against the data of its day and the newest, and the arithmetic is done anew whenever this site is built.`,
    howTo:
      'In each drawing the upright line is what was said, the grey ground is what counts as the same, full dots are the data of the day and the newest data, hollow dots other series for comparison.',
    csv: 'The ledger as CSV',
    groups: {
      oil: 'Oil',
      output: 'The size of the economy',
      prices: 'Prices',
      trade: 'Trade and debt',
      people: 'People',
      politics: 'Politics',
    },
  },
  claim: {
    open: (verdict: string) => `Check: ${verdict}`,
    said: 'Said',
    day: 'On the data of the day',
    now: 'On the newest data',
    also: 'For comparison',
    more: 'The whole check',
    passage: (paragraph: string) => `Where it is said (${paragraph})`,
    drawing: (said: string) => `Said against found: ${said}`,
    tolerance: (within: string, unit: string) => `What counts as the same: up to ${within} ${unit} off.`,
    verdicts: {
      holds: 'Holds',
      revised: 'Held on the data of its day, since revised',
      roughly: 'Roughly',
      depends: 'Depends on the series',
      forecast: 'A forecast, and what came',
      press: 'Press reports only',
      untestable: 'Not testable with our data',
    },
  },
  chart: {
    table: (count: number) => `All ${count} values as a table`,
    source: 'Source',
    definition: 'Definition',
    licence: 'Licence',
    caveats: 'Caveats',
    projection: 'forecast',
    written: (date: string) => `written ${date}`,
    writtenLines: (date: string) => ['written', date],
    logarithmic: 'logarithmic scale',
    inYear: (year: number) => `in ${year}`,
    forecastFor: (year: number) => `forecast for ${year}`,
    /** What the drawing is called when it is read out. */
    name: {
      line: (title: string) => `Line chart: ${title}`,
      bar: (title: string) => `Bar chart: ${title}`,
      list: (title: string) => `Bar chart, one bar a row: ${title}`,
      facets: (title: string) => `Small line charts on one scale: ${title}`,
    },
    /** After the title of a table. */
    tableOf: (title: string) => `Table: ${title}`,
    notes: 'Notes',
    figure: (number: string) => `Chart ${number}`,
    noValue: 'no value',
    status: { outturn: 'outturn or estimate', estimate: 'estimate', projection: 'forecast' } as Record<string, string>,
  },
};

export type Catalogue = typeof en;
