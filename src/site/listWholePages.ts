import { LEVEL_CHART } from './levelChart.ts';
import { listExplainerPages } from './listExplainerPages.ts';
import { listOwnPages } from './listOwnPages.ts';
import type { PageDraft, PageKind, SiteContent } from './page.ts';

/** Files of the content, by the beginnings of their paths, whose words a page shows beside those of its charts. */
function toShownFiles({ kind, retells }: PageDraft, locale: string): string[] {
  const explainers = retells ? [`analyses/${retells.slug}/${locale}/`] : ['analyses/'];
  const read: Partial<Record<PageKind, string[]>> = {
    home: explainers,
    about: [`pages/${locale}/about.mdx`],
    figures: ['claims.yaml', ...explainers],
    gallery: ['charts/', 'data/'],
    explainer: [...explainers, 'claims.yaml'],
    part: [...explainers, 'claims.yaml', 'events.csv'],
    bilingual: [...explainers, 'claims.yaml'],
    handout: [...explainers, 'claims.yaml'],
    teacher: [...explainers, 'claims.yaml', 'judgements.yaml'],
    easy: explainers,
    editions: explainers,
    outcome: [...explainers, 'judgements.yaml', 'events.csv'],
    check: [...explainers, 'claims.yaml', 'data/', 'charts/'],
    judgement: [...explainers, 'judgements.yaml', 'events.csv'],
    people: ['people.yaml'],
    terms: ['terms.yaml'],
    timeline: ['events.csv', `charts/${LEVEL_CHART}.yaml`],
    index: ['people.yaml', 'terms.yaml'],
  };
  return read[kind] ?? [];
}

/** The pages of a language whose content is whole. */
export const listAllPages = (content: SiteContent, locale: string): PageDraft[] => [
  ...listOwnPages(content, locale),
  ...listExplainerPages(content, locale),
];

/** The pages of a language that is being written, as far as their words are whole; none before the written pages and the beginning of each explainer are there. */
export function listWholePages(content: SiteContent, locale: string, faulty: readonly string[]): PageDraft[] {
  const isWhole = (path: string) => !faulty.some((file) => file.startsWith(path));
  const slugs = new Set(content.analyses.map(({ id }) => id.split('/')[0]));
  const entries = new Set([...content.pages, ...content.analyses].map(({ id }) => id));
  const frame = [`${locale}/home`, `${locale}/about`, ...[...slugs].map((slug) => `${slug}/${locale}`)];
  if (!frame.every((id) => entries.has(id))) return [];
  return listAllPages(content, locale).filter((page) => {
    const charts = (page.charts ?? []).flatMap((id) => [`charts/${id}.yaml`, 'data/']);
    return [`pages/${locale}/home.mdx`, ...toShownFiles(page, locale), ...charts].every(isWhole);
  });
}
