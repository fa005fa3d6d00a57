import { defineCollection } from 'astro:content';
import { toLoader } from './content/loaders.ts';

export const collections = {
  analyses: defineCollection({ loader: toLoader('analyses') }),
  sections: defineCollection({ loader: toLoader('sections') }),
  pages: defineCollection({ loader: toLoader('pages') }),
  charts: defineCollection({ loader: toLoader('charts') }),
  claims: defineCollection({ loader: toLoader('claims') }),
  data: defineCollection({ loader: toLoader('data') }),
  people: defineCollection({ loader: toLoader('people') }),
  terms: defineCollection({ loader: toLoader('terms') }),
  events: defineCollection({ loader: toLoader('events') }),
  judgements: defineCollection({ loader: toLoader('judgements') }),
  sources: defineCollection({ loader: toLoader('sources') }),
  drafts: defineCollection({ loader: toLoader('drafts') }),
};
