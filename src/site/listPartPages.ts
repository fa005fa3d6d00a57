// A page for each part of an analysis, and in a second language one that has it beside the first.
import { chartIds, paragraphIds, toParts } from '../content/explainer.ts';
import type { SectionData } from '../content/loadContent.ts';
import { formatDate } from '../i18n/format.ts';
import { getLocale, locales } from '../i18n/locales.ts';
import { toAddress } from './address.ts';
import type { PageDraft, Retelling, SiteContent } from './page.ts';

/** A part beside the first language, where it is written in another; its card has both titles. */
function toBilingual(part: PageDraft, sections: SiteContent['sections'], locale: string): PageDraft[] {
  const [first] = locales;
  if (locale === first.code) return [];
  const { tag, catalogue } = getLocale(locale);
  const words = catalogue.bilingual;
  const twin = part.entry?.replace(`/${locale}/`, `/${first.code}/`);
  const original = sections.find(({ id }) => id === twin)?.data.title;
  const other = new Intl.DisplayNames(tag, { type: 'language' }).of(first.code) ?? first.name;
  return [
    {
      ...part,
      kind: 'bilingual',
      path: `${part.path}bilingual/`,
      title: words.title(part.title),
      description: words.summary(part.title, other),
      charts: [],
      card: {
        kicker: words.link,
        headline: part.title,
        foot: part.card.foot,
        figure: original === undefined ? undefined : { words: original, alt: catalogue.card.withTitle(other) },
      },
    },
  ];
}

/** What the card of a part shows: the number that it names, its first chart or its first pull-out. */
function toShown({ card, charts: [chart], pullout }: SectionData): Pick<PageDraft['card'], 'chart' | 'figure'> {
  if (chart && !card) return { chart };
  return { figure: card ?? (pullout ? { words: pullout } : undefined) };
}

/** @param common what its pages share with that of the analysis */
export function listPartPages(
  { sections }: Pick<SiteContent, 'sections'>,
  common: Pick<PageDraft, 'published' | 'updated'> & { retells: Retelling },
  locale: string,
): PageDraft[] {
  const { card, level } = getLocale(locale).catalogue;
  const { retells } = common;
  const { analysis, slug } = retells;
  const { headline, original } = analysis;
  const foot = level.written(formatDate(original.date, locale));
  const entries = toParts(sections, `${slug}/${locale}`);
  return entries.flatMap((entry): PageDraft[] => {
    const { anchor, number, data } = entry;
    const charts = chartIds([entry]);
    const places = paragraphIds(entry).map((paragraph) => original.paragraphs.indexOf(paragraph) + 1);
    const path = `/${slug}/${anchor}/`;
    const bilingual = locale !== locales[0].code && toAddress(`${path}bilingual/`, locale).href;
    const part: PageDraft = {
      ...common,
      kind: 'part',
      path,
      params: { slug, section: anchor },
      entry: entry.id,
      title: data.title,
      description: data.summary,
      retells: {
        ...retells,
        number,
        paragraphs: [places[0] ?? 0, places.at(-1) ?? 0],
        ...(bilingual && { bilingual }),
      },
      charts,
      card: { kicker: card.kicker(number, entries.length, headline), foot, ...toShown(data) },
    };
    return [part, ...toBilingual(part, sections, locale)];
  });
}
