import type { Judgement } from '../../schemas/judgement.ts';
import { capitalise } from '../capitalise.ts';
import { inWords } from './inWords.ts';

const plural = (count: number, one: string, more: string) => `${inWords(count)} ${count === 1 ? one : more}`;

/** Words of what stands beside the analyses: people, terms, events, and what came of what was expected. */
export const context = {
  context: {
    sources: (count: number): string => (count === 1 ? 'Source' : 'Sources'),
    via: (name: string) => `through ${name}`,
    headline: 'headline alone',
    /** Before the links to passages of one analysis. */
    passages: (year: string) => `Passages of ${year}`,
    /** Of a period whose ends are not known alike. */
    period: (from: string, to: string) => `${from} to ${to}`,
  },
  outcome: {
    link: 'What came of it',
    title: (written: string) => `What came of the analysis of ${written}`,
    heading: 'What came of it',
    summary: (publisher: string, year: string, date: string) =>
      `Each thing that ${publisher}’s analysis of ${year} expected, asked, warned of or advised, set against what had come of it by ${date}, with its events and sources.`,
    standfirst: (written: string, date: string) =>
      `What the analysis of ${written} expected, asked, warned of or advised, and what had come of each by ${date}.`,
    /** What holds for every verdict, then for those on one kind of statement. */
    rules: {
      any: 'A verdict is ours, on one sentence, at one date.',
      condition: 'A condition that never arose is no miss.',
      advice: 'Advice is judged only on whether it was followed, not on whether it was good.',
    } as Partial<Record<'any' | Judgement['kind'], string>>,
    whole: 'The analysis, retold',
    short: (count: number) => `What happened since, in ${plural(count, 'line', 'lines')}`,
    sentences: (count: number) => `${capitalise(plural(count, 'statement', 'statements'))}, one by one`,
    came: 'What came:',
    why: 'Why this verdict:',
    events: (count: number) =>
      count === 1 ? 'The event and its sources' : `The ${inWords(count)} events and their sources`,
    passage: 'Where it is said',
    kinds: {
      expectation: 'Expectation',
      condition: 'Condition',
      question: 'Question',
      warning: 'Warning',
      advice: 'Advice',
    },
    verdicts: {
      'came-about': 'Came about',
      'in-part': 'In part',
      'did-not': 'Did not',
      overtaken: 'Overtaken',
      open: 'Still open',
      'cannot-be-said': 'Cannot be said',
    },
    meanings: {
      'came-about': 'it happened, or was followed',
      'in-part': 'the substance came, but not the time, the means or the extent',
      'did-not': 'it has not happened',
      overtaken: 'a later change made the sentence empty',
      open: 'it is not settled yet',
      'cannot-be-said': 'our sources do not show it',
    },
  },
  people: {
    title: 'People and bodies, then and since',
    short: 'People',
    summary: (date: string) =>
      `Who the people and bodies of the analyses were when these were written and, set apart, what had become of them by ${date}, each with its sources and passages.`,
    standfirst: (people: number, bodies: number, date: string) =>
      `${people} people and ${bodies} bodies: what each was when an analysis that names it was written and, set apart, what had become of it by ${date}.`,
    written: (date: string) => `In ${date}`,
    unnamed: 'No analysis names it.',
    since: (date: string) => `By ${date}`,
    /** Before what further analyses say of one, of many. */
    others: (count: number) => (count === 1 ? 'One more analysis' : `${capitalise(inWords(count))} more analyses`),
    /** Over those whom a printed section names. */
    whoIsWho: 'Who is who',
    /** From a definition to its entry. */
    more: 'More',
    groups: {
      government: 'Government',
      military: 'Military and police',
      opposition: 'Opposition',
      abroad: 'Abroad',
      institutions: 'Institutions',
    },
  },
  terms: {
    title: 'Terms and places, explained',
    short: 'Terms',
    summary: (date: string) =>
      `What the words and places of the analyses mean, from chavismo to the Monroe Doctrine, in two lines each, with links to every passage that uses them. As of ${date}.`,
    standfirst: (terms: number, places: number, date: string) =>
      `${terms} terms and ${places} places of the analyses, in two lines each. What is said of the present is as of ${date}.`,
    groups: {
      power: 'Who rules, and by what right',
      elections: 'Elections and deals',
      law: 'Order and law',
      economy: 'Money and food',
      oil: 'Oil',
      world: 'Venezuela and the world',
      places: 'Places',
    },
  },
  timeline: {
    title: 'Venezuela on one line of time',
    short: 'Timeline',
    summary: (first: string, date: string) =>
      `The events of the analyses and what came after them, from ${first} to ${date}: what each author could know and what came later, with sources and passages.`,
    standfirst: (count: number, first: string, date: string) =>
      `${count} events from ${first} to ${date}: those that the analyses name, and what came after them.`,
    key: 'How to read it',
    known: (authors: number): string =>
      authors === 1
        ? 'Full mark, solid line: the author could know it.'
        : 'Full mark, solid line: all authors could know it.',
    between: 'Half a mark, dashed line: known to a later author and to no earlier one.',
    later: 'Hollow mark, dotted line: it came after all the analyses.',
    written: (title: string) => `“${title}” was written`,
    /** What stands after the mark of an analysis. */
    below: 'Its author could know nothing of what comes after this line.',
    bar: 'Dark bar: the oil output of the year, where there is a figure.',
    /** The bar of a year in words. */
    output: (value: string) => `Oil output: ${value} million barrels a day`,
    /** Which events a sheet has. */
    brief: (count: number, all: number, first: string, date: string) =>
      `${count} of ${all} events from ${first} to ${date}: all from before the first analysis, and the core of what came after it.`,
    asOf: (date: string) => `As of ${date}`,
    /** Beside a year that goes on in the next column. */
    continued: 'continued',
    whole: 'All events, with sources:',
    poster: 'Poster, one side:',
    fold: 'To fold in four, both sides, turned over the short edge:',
    /** On the sheet that is folded. */
    folding: 'Print on both sides, turned over the short edge, and fold like a fan at the short strokes.',
    /** In a strip of time, beside the date of the analysis. */
    cut: 'The analysis is written. What follows came later.',
    topic: 'Topic',
    all: 'All topics',
    topics: {
      elections: 'Elections',
      power: 'Power',
      talks: 'Talks',
      oil: 'Oil',
      sanctions: 'Sanctions',
      economy: 'Economy',
      rights: 'Rights',
      army: 'Armed forces',
      abroad: 'Abroad',
    },
    statuses: { agree: 'Sources agree', one: 'One source', differ: 'Sources differ' },
    headlines: 'from headlines',
  },
  index: {
    title: 'Index of people, bodies, terms, places and events',
    short: 'Index',
    summary:
      'Every person, body, term, place and event of the analyses in alphabetical order, with the parts that speak of it.',
    /** A name without the article that nobody looks for. */
    toEntry: (name: string) => capitalise(name.replace(/^(?:The|An?) /, '')),
    standfirst: (entries: number) =>
      `${entries} people, bodies, terms, places and events. A number is that of a part, after the year of its analysis; the name leads to who or what it is.`,
  },
};
