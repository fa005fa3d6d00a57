import type { CardFigure } from '../charts/card/layoutCard.ts';
import type { Chart } from '../charts/registry.ts';
import type { SectionData } from '../content/loadContent.ts';
import type { Change } from '../content/readChanges.ts';
import type { Analysis } from '../schemas/analysis.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Resource } from '../schemas/dataPackage.ts';
import type { Event } from '../schemas/event.ts';
import type { Judgement } from '../schemas/judgement.ts';
import type { Page } from '../schemas/page.ts';
import type { Person } from '../schemas/person.ts';
import type { Address } from './address.ts';
import type { CitedWork } from './cite/works.ts';

export type PageKind =
  | 'home'
  | 'about'
  | 'missing'
  | 'figures'
  | 'gallery'
  | 'chart'
  | 'explainer'
  | 'part'
  | 'bilingual'
  | 'handout'
  | 'teacher'
  | 'editions'
  | 'outcome'
  | 'check'
  | 'judgement'
  | 'easy'
  | 'people'
  | 'terms'
  | 'timeline'
  | 'index'
  | 'search';

export interface PartLink extends Address {
  title: string;
  number: number;
  anchor: string;
  /** First and last of the years that it tells of, where it looks back. */
  years?: readonly [number, number] | undefined;
}

/** What a page retells: an analysis or, where it has a number, a part of it. */
export interface Retelling {
  analysis: Analysis;
  slug: string;
  whole: Address & { title: string };
  parts: PartLink[];
  /** Where the page leads that says what came of it, if there is one. */
  outcome?: string;
  /** Where the page leads that says it in easy words, and how long that takes, if there is one. */
  easy?: { href: string; minutes: number };
  /** Where the page leads that lists every edition for paper. */
  editions: string;
  /** Where the page leads that has the part beside the first language, if it is written in another. */
  bilingual?: string;
  /** To read the whole. */
  minutes: number;
  number?: number;
  /** First and last paragraph of the original, counted from 1, where the page is a part. */
  paragraphs?: [number, number];
}

export interface Identified<T> {
  id: string;
  data: T;
}

export interface SitePage extends Address {
  kind: PageKind;
  locale: string;
  title: string;
  description: string;
  /** What its route takes beside the language. */
  params: Record<string, string>;
  /** Id of the entry with its text, where it has one. */
  entry?: string;
  retells?: Retelling | undefined;
  /** The day it came out, where that is known: of a chart the day of the first explainer that shows it. */
  published?: string | undefined;
  updated?: string | undefined;
  /** Ids of the charts that it shows, in order, and the tables behind them. */
  charts: string[];
  resources: Resource[];
  /** What the page is called where it is cited: its title, whole where previews have room for its beginning alone. */
  cited: string;
  /** What the page is about, where that is one figure or one judgement. */
  claim?: Identified<Claim> | undefined;
  judgement?: Identified<Judgement> | undefined;
  /** What it is cited as: itself, then what it is based on. Nothing where nobody would cite it. */
  works: CitedWork[];
  /** What its preview card says: the title where there is no headline, the body of oil where there is neither chart nor figure. */
  card: {
    kicker?: string;
    headline?: string;
    foot: string;
    chart?: string | undefined;
    /** With what it says in words, where its own are in another language. */
    figure?: (CardFigure & { alt?: string }) | undefined;
    isCover?: boolean;
  };
  topic: Topic;
  /** The page in every language that has it, itself included. */
  translations: { locale: string; href: string; url: string }[];
}

/** A page as it is listed; what follows from that is added to all alike. */
export type PageDraft = Pick<SitePage, 'kind' | 'path' | 'title' | 'description' | 'card'> &
  Partial<
    Pick<
      SitePage,
      'params' | 'entry' | 'retells' | 'published' | 'updated' | 'charts' | 'claim' | 'judgement' | 'cited'
    >
  > & {
    /** Names of the tables behind it, beside those of its charts. */
    tables?: string[];
  };

/** Checked content, of all languages. */
export interface SiteContent {
  analyses: readonly { id: string; data: Analysis }[];
  sections: readonly { id: string; data: SectionData }[];
  charts: readonly { id: string; data: Chart }[];
  tables: readonly Resource[];
  pages: readonly { id: string; data: Page & { changes?: readonly Change[] } }[];
  people: readonly { data: Person }[];
  terms: readonly unknown[];
  events: readonly { data: Event }[];
  /** Each with its place in its file. */
  claims: readonly Identified<Claim & { position: number }>[];
  judgements: readonly Identified<Judgement & { position: number }>[];
  /** Languages that are being written, with the files where their words are not whole; none where the site is built. */
  drafts: readonly { id: string; data: { faulty: readonly string[] } }[];
}

/** What the whole site is about. */
export type Topic = NonNullable<Page['topic']>;
