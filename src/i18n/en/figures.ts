import { capitalise } from '../capitalise.ts';
import { inWords } from './inWords.ts';

const analysesState = (count: number) => (count === 1 ? 'the analysis states' : `the ${inWords(count)} analyses state`);

/** Words of the ledger of claims and of the list of tables. */
export const figures = {
  dataSources: 'The figures',
  data: {
    table: 'Table',
    all: 'Charts and checks are made from the tables below. Every table comes with a description; its columns are explained in',
  },
  figures: {
    title: 'The figures: what the data bear out, and what they cannot',
    /** Of so many analyses. */
    summary: (analyses: number) =>
      `Each weighty figure that ${analysesState(analyses)}, with what our tables say of it: the data of its day, later data, and the verdict, or why none is possible.`,
    standfirst: (analyses: number, count: number, untestable: number, press: number) =>
      [
        `${capitalise(analysesState(analyses))} ${count} figures that carry weight.`,
        `${count - untestable - press} are set against our tables: series, polls, lists, single figures.`,
        press > 0 && `For ${press} there are press reports and nothing else.`,
        untestable > 0 && `${untestable} cannot be tested with our data.`,
        'The arithmetic, which the page of each shows, is done anew whenever this site is built.',
      ]
        .filter(Boolean)
        .join(' '),
    howTo:
      'The line above each drawing says what the data are compared with: the figure that was said or, where the analysis gives none, a threshold or a range of ours. Whatever falls on the grey ground bears the statement out. Full dots are the data of the day and our newest data, hollow dots other series for comparison; the list with them gives their dates.',
    /** Of one analysis, in a list of many. */
    checked: (count: number) =>
      count === 1 ? 'One figure checked.' : `${capitalise(inWords(count))} figures checked.`,
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
    /** Of the page of a check. */
    own: 'Arithmetic, link and citation',
    /** What its mark is called: number, words of the passage, verdict. */
    open: (number: string, words: string, verdict: string) => `${number} Check of “${words}”: ${verdict}`,
    check: (number: string) => `Check ${number}`,
    /** At the end of an introduction, on the screen. */
    howTo: 'A small circle after a figure opens our check of it; a filled one means that it holds.',
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
      depends: 'Depends on whose figures',
      forecast: 'A forecast, and what came',
      press: 'Press reports only',
      untestable: 'Not testable with our data',
    },
    /** Beside the verdict. */
    meanings: {
      holds: 'the data that it is tested on bear it out',
      revised: 'the data of its day bear it out, later ones do not',
      roughly: 'the data come close, but not within what counts as the same',
      depends: 'some series bear it out, others do not',
      forecast: 'what was expected, and what the data gave later',
      press: 'all that it can be set against are figures from press reports',
      untestable: 'no table of ours settles it',
    },
  },
  /** The arithmetic of a test; `at` and `among` name rows by their columns. */
  test: {
    all: 'all rows',
    at: (column: string, at: string) => `${column} at ${at}`,
    of: (column: string, at: string) => `${column} of ${at}`,
    rank: (at: string, column: string, among: string) => `place of ${at} by ${column} among ${among}`,
    count: (column: string, least: number, among: string) => `rows with ${column} ≥ ${least} among ${among}`,
  },
};
