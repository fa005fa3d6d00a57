import type { Analysis } from '../../schemas/analysis.ts';
import { inWords } from './inWords.ts';

/** Words of the frame of every page, of previews and of sharing. */
export const site = {
  skipToContent: 'Skip to content',
  theme: { label: 'Colours', system: 'Colours: system', light: 'Colours: light', dark: 'Colours: dark' },
  navigation: {
    label: 'Site',
    home: 'Home',
    charts: 'Charts',
    figures: 'Figures',
    about: 'About',
    neighbours: (count: number): string => (count === 1 ? 'The other explainer' : 'The other explainers'),
    readNext: 'Read next',
    readBefore: 'Read before',
  },
  /** Of the page that searches. */
  search: {
    title: 'Search',
    summary:
      'Find an analysis, a part of one, a chart, a person, a body, a term or a place by the words of its title or summary.',
    counted: 'analyses, searched by the words of their titles and summaries',
    label: 'Words, or the beginnings of words',
    kinds: { chart: 'chart', people: 'who is who', terms: 'terms and places' },
    one: 'One place found.',
    many: '# places found, the nearest first.',
    none: 'Nothing found; write fewer words, or look in the lists below.',
    failed: 'The list to search in could not be fetched; go on writing to try again.',
    unscripted: 'Searching takes scripts, which are off here. The lists below need none.',
    lists: 'In alphabetical order:',
  },
  footer: 'Independent. No tracking, no cookies, no third parties.',
  contact: {
    title: 'Write to us',
    text: 'Have we got something wrong, or is there a page that you cannot read, hear or print? Write to',
  },
  notFound: 'There is no page at this address',
  notFoundMore:
    'The address may be mistyped, or the page may have moved. The home page leads to everything on this site.',
  backHome: 'Go to the home page',
  share: {
    title: 'Share this page',
    short: 'Share and cite',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'Copy this address',
    system: 'Share…',
    /** On a button that copies the words that a reader has marked. */
    take: 'Quote',
    taken: 'Quotation copied, with its link',
    quote: (words: string, site: string, title: string) => `${words} (${site}, ${title})`,
    retold: (words: string, site: string, original: string) => `${words} (retold by ${site} from ${original})`,
    email: 'E-mail',
    picture: 'Square picture',
    code: 'QR code',
    codeName: 'QR code of this address',
  },
  feed: {
    change: (date: string) => `Changes of ${date}`,
    /** From an entry to its page. */
    links: {
      explainer: 'The whole, with its notes, checks and charts',
      outcome: 'Each statement, with what came of it',
      part: 'This part with its notes, checks and charts',
      chart: 'The chart with its table and its sources',
    },
  },
  cite: {
    title: 'Cite this',
    file: (format: string) => `As a ${format} file`,
    /** In files for libraries. */
    part: (number: number, whole: string) => `Part ${number} of “${whole}”.`,
    retold: ({ title, authors, publisher }: Analysis['original']) =>
      `An independent retelling of “${title}” by ${[...authors, publisher].join(', ')}, who have no part in it.`,
  },
  card: {
    kicker: (number: number, count: number, headline: string) => `Part ${number} of ${count} · ${headline}`,
    analysis: (publisher: string) => `An analysis by the ${publisher}, explained`,
    chart: 'One chart',
    /** At its foot, where the page tells more than the analysis did. */
    on: (written: string) => `On an analysis of ${written}`,
    asOf: (date: string) => `As of ${date}`,
    /** The image in words, but for the title, which is sent along. */
    alt: (foot: string) => `${foot}.`,
    withChart: (title: string) => `With a chart: ${title}.`,
    withTitle: (language: string) => `Below, its title in ${language}.`,
    withLevel: (name: string) => `Below, ${name} drawn as the level of a body of oil.`,
    /** What stands on it after a number. */
    counted: {
      paragraphs: 'paragraphs of the originals, each retold once, in order',
      checks: 'figures, each tested on public data, with a verdict',
      charts: 'charts, each with its table and its sources',
      people: 'people and bodies: who they were then, what became of them',
      terms: 'words and places, in a few plain lines each',
      events: (count: number) => `${count} events, each with its source`,
      entries: 'names and dates, with every place that speaks of them',
      minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
      questions: 'questions for the class, with what to look for in the answers',
    },
  },
  level: {
    /** The signature drawing in words. */
    label: (name: string, first: number, last: number) =>
      `${name} from ${first} to ${last}, drawn as the level of a body of oil`,
    /** Below the title, which lies on it. */
    shape: (name: string, first: number, last: number) => `The shape: ${name}, ${first}–${last}`,
    peak: (value: string, year: number) => `${year}: ${value} million`,
    /** After the peak, where there is room. */
    unit: 'barrels a day',
    written: (date: string) => `Written ${date}`,
    /** Beside the body of oil: the years that a section tells of. */
    years: (level: string, first: number, last: number) => `The years ${first} to ${last} in ${level}`,
    /** What the site is about, in so many analyses. */
    tagline: (topic: string, count: number) =>
      `${topic} in ${inWords(count)} ${count === 1 ? 'analysis' : 'analyses'}, explained`,
    break: 'method changes',
    /** Before the date of the analysis that is being read, on the screen alone. */
    here: 'You are here: ',
    timeline: (count: number) => (count === 1 ? 'The analysis in time' : `The ${inWords(count)} analyses in time`),
  },
};
