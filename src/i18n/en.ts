/** The interface words of the site in English. Another language is a file of the same shape. */
export const en = {
  skipToContent: 'Skip to content',
  theme: { label: 'Colours', system: 'Colours: system', light: 'Colours: light', dark: 'Colours: dark' },
  navigation: {
    label: 'Site',
    home: 'Home',
    charts: 'Charts',
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
  /** The address bears the same number. */
  linkToPassage: (paragraph: string) => `Link to passage ${Number(paragraph.slice(2))}`,
  ownPage: (number: number) => `Part ${number}`,
  linkToSection: (title: string) => `Link to “${title}”`,
  readingTime: (minutes: number) => `${minutes} minute read`,
  independent: 'An independent explainer of',
  quoted: (title: string) => `“${title}”`,
  notReproduced: 'The original is not reproduced here.',
  noteOn: (term: string) => `Note: ${term}`,
  footer: 'Independent. No tracking, no cookies, no third parties.',
  notFound: 'There is no page at this address',
  notFoundMore:
    'The address may be mistyped, or the page may have moved. The first page leads to everything on this site.',
  backHome: 'Go to the first page',
  originalTitle: 'The original',
  ourText: 'This explainer',
  published: (date: string) => `Published ${date}`,
  updated: (date: string) => `Updated ${date}`,
  dataSources: 'The figures',
  laterNote: 'What came later: ours, no part of the retelling, each line with its date and its source.',
  today: {
    written: (date: string) => `This text tells the view of ${date}.`,
    asOf: (date: string) => `As of ${date}:`,
  },
  /** Which paragraphs of the original, counted from its first. */
  retells: (first: number, last: number) =>
    first < last
      ? `Retells paragraphs ${first} to ${last} of the original`
      : `Retells paragraph ${first} of the original`,
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
    code: 'QR code',
    /** Where the data are from, for search engines. */
    place: 'Venezuela',
    codeName: 'QR code of this address',
  },
  cite: {
    title: 'Cite this',
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
    peak: (value: string, year: number) => `${year}: ${value} million`,
    /** After the peak, where there is room. */
    unit: 'barrels a day',
    written: (date: string) => `Written ${date}`,
    tagline: 'Venezuela’s crisis in two analyses, explained',
    break: 'method changes',
    /** Before the date of the analysis that is being read, on the screen alone. */
    here: 'You are here: ',
    timeline: 'The two analyses in time',
  },
  ours: 'Ours',
  print: {
    open: 'Print…',
    only: 'Print only these sections',
    with: 'Print with',
    charts: 'charts',
    notes: 'notes',
    how: 'With nothing ticked, everything prints. Your browser’s own print command does the same.',
    partial: 'Only the ticked sections will print.',
    clear: 'Clear',
    now: 'Print',
    part: 'Print this section',
    page: 'page',
    of: 'of',
    values: 'All values:',
    pdf: 'As PDF:',
    paper: { a4: 'A4', letter: 'US Letter' },
    handout: 'Handout on one sheet',
    handoutOf: (title: string) => `Handout: ${title}`,
    handoutSummary: (title: string) =>
      `One sheet for a meeting or a classroom: key points, a chart, what is disputed and questions. On “${title}”.`,
    disputed: 'What is disputed',
    questions: 'Questions for discussion',
    explainer: 'The whole explainer',
    pdfSize: (pages: number, kilobytes: number) => `(${pages} p., ${kilobytes} kB)`,
    copying: 'You may copy this: CC BY 4.0',
    checks: 'A mark such as 2a after a figure leads to our check of it in the margin.',
    data: (editions: string[]) => `Data: ${editions.join('; ')}.`,
  },
  figures: {
    title: 'The figures: what the data bear out, and what they cannot',
    summary:
      'Each weighty figure that the two analyses state, with what our tables say of it: the data of its day, later data, and the verdict, or why none is possible.',
    standfirst: (count: number, untestable: number, press: number) =>
      [
        `The two analyses state ${count} figures that carry weight.`,
        `${count - untestable - press} are set against our tables: series, polls, lists, single figures.`,
        press > 0 && `For ${press} there are press reports and nothing else.`,
        untestable > 0 && `${untestable} cannot be tested with our data.`,
        'The arithmetic is done anew whenever this site is built.',
      ]
        .filter(Boolean)
        .join(' '),
    howTo:
      'The line above each drawing says what the data are compared with: the figure that was said or, where the analysis gives none, a threshold or a range of ours. Whatever falls on the grey ground bears the statement out. Full dots are the data of the day and our newest data, hollow dots other series for comparison; the list with them gives their dates.',
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
  data: {
    table: 'Table',
    all: 'Charts and checks are made from the tables below. Every table comes with a description; its columns are explained in',
  },
  claim: {
    /** What its mark is called: number, words of the passage, verdict. */
    open: (number: string, words: string, verdict: string) => `${number} Check of “${words}”: ${verdict}`,
    check: (number: string) => `Check ${number}`,
    /** At the end of an introduction, on the screen. */
    howTo: 'A small circle after a figure opens our check of it; a filled one means that it holds.',
    said: 'Said',
    day: 'On the data of the day',
    now: 'On our newest data',
    also: 'For comparison',
    more: 'The whole check',
    passage: 'Where it is said',
    drawing: (said: string) => `Said against found: ${said}`,
    /** A difference between percentages is one of percentage points. */
    tolerance: (within: string, unit: string) =>
      `What counts as the same: up to ${within} ${unit.replace(/^per cent/, 'percentage points')} off.`,
    /** Above the line of a drawing. */
    line: { said: (figure: string) => `said: ${figure}`, ours: (figure: string) => `our threshold: ${figure}` },
    /** Above the ground of a drawing that has no line. */
    range: (from: string, to: string) => `our range: ${from} to ${to}`,
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
  gallery: {
    summary:
      'Every chart of this site with its finding, data, sources and files. Beside the explainers, which have no room for them: the oil of other countries, and Venezuelans in need abroad.',
  },
  chartPage: {
    /** Link below a chart in an explainer. */
    link: 'Chart page: method, files, citation',
    describes: 'What it shows',
    howTo: 'How to read it',
    projected: 'Dashes, hollow marks and the word “forecast” mark what was still to come in that edition.',
    dates: 'An upright line marks when an analysis was written. The author could not know anything to the right of it.',
    later: 'After the last such date the line is thinner.',
    logarithmic: 'The scale is logarithmic: the same distance always means the same number of times more.',
    breaks: 'Where the line is open or the edition changes, the two sides are not counted alike.',
    values: 'Every value is in the table at the end of this page.',
    method: 'Method and caveats',
    readFrom: 'Read from a copy, in a repository on GitHub',
    edition: 'Edition',
    usedIn: 'Where it is used',
    unused: 'Beside the explainers: it shows more of what they speak of than they have room for.',
    takeAway: 'Take it away',
    svg: 'The drawing (SVG)',
    png: 'The drawing for slides (PNG)',
    csv: 'The values (CSV)',
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
    table: 'The values',
    /** Name of the control that a script lays over a drawing. */
    read: 'Step through the values',
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
