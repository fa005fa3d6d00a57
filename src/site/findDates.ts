import type { PageDraft, PageKind, SiteContent } from './page.ts';

interface Dates {
  published?: string | undefined;
  updated?: string | undefined;
}

/** Pages that every edition of the site had. */
const FIRST: readonly PageKind[] = ['home', 'about', 'figures', 'gallery'];

/** Where the list of changes says that a page came out, if not with its analysis: a page of an outcome, a chart that it alone draws, or, with the list of all, a check or a judgement. */
function findOccasion({ kind, path, charts = [] }: PageDraft, { analyses, sections }: SiteContent): string | undefined {
  if (kind === 'outcome') return path;
  if (kind === 'check' || kind === 'judgement') return '/figures/';
  if (kind !== 'chart') return undefined;
  const [id = ''] = charts;
  if (sections.some(({ data }) => data.charts.includes(id))) return undefined;
  const drawn = analyses.find(({ data }) => data.outcomeCharts.includes(id));
  return drawn && `/${drawn.id.split('/')[0]}/outcome/`;
}

/**
 * When a page came out and was last changed, as far as the content records it: in its own front matter, in that of the analysis
 * that it is made of, or in the list of changes, which links to what is new.
 */
export function findDates(draft: PageDraft, content: SiteContent, locale: string): Dates {
  const { kind, path, published, updated } = draft;
  const own = content.pages.find(({ id }) => id === `${locale}/about`)?.data.changes ?? [];
  const occasion = findOccasion(draft, content);
  const isLater = occasion !== undefined;
  const told = occasion ?? path;
  const days = own
    .filter(({ pages }) => kind === 'about' || pages.includes(told))
    .map(({ date }) => date)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const findBegun = () =>
    content.analyses
      .filter(({ id }) => id.endsWith(`/${locale}`))
      .map(({ data }) => data.published)
      .toSorted()[0];
  const out = FIRST.includes(kind) ? findBegun() : isLater ? (first ?? published) : (published ?? first);
  // What an analysis records of its own changes is all that changed in it, and a chart changes by itself.
  const named = own.filter(({ pages }) => pages.includes(path)).map(({ date }) => date);
  const changed = kind === 'chart' ? named.toSorted().at(-1) : published && !isLater ? updated : last;
  return { published: out, updated: out && changed && changed > out ? changed : undefined };
}
