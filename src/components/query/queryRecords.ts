import type { SitePage } from '../../site/page.ts';
import { queryCollection } from './queryCollection.ts';
import { queryPagesOf } from './queryPages.ts';

const paragraphOf = ({ claim, judgement }: SitePage) => claim?.data.paragraph ?? judgement?.data.paragraph;

/** The other pages of the kind that tell of the same passage, in order. */
export const querySamePassage = async (page: SitePage): Promise<SitePage[]> =>
  (await queryPagesOf(page.kind, page.locale)).filter(
    (one) => one.url !== page.url && paragraphOf(one) === paragraphOf(page),
  );

/** The paragraph of the retelling that states a figure, parted at the words of its mark. */
export async function queryMark({ claim, retells, locale }: SitePage): Promise<[string, string, string] | undefined> {
  const id = claim?.id ?? '';
  const sections = (await queryCollection('sections')).filter(({ id: of }) =>
    of.startsWith(`${retells?.slug}/${locale}/`),
  );
  const mark = sections.flatMap(({ data }) => data.marks[id] ?? [])[0];
  if (!mark) return undefined;
  const at = mark.paragraph.indexOf(mark.text);
  return [mark.paragraph.slice(0, at), mark.text, mark.paragraph.slice(at + mark.text.length)];
}
