import type { Root } from 'hast';
import { findByAttribute, findByTag, type HtmlPage, readAttribute } from '../build/html/tree.ts';
import { type Edition, editionLimits, editions, sheets } from './editions/editions.ts';

type Format = 'A4' | 'Letter' | 'A3' | 'Tabloid';

export interface PdfJob {
  /** Name below `/pdf/`, without its ending. */
  name: string;
  /** File of the page, below the built folder. */
  page: string;
  format: Format;
  /** How it is set, where not as the page itself prints. */
  edition?: Edition;
  /** The one section to print. */
  part?: number;
  /** Most pages that it may have. */
  limit: number;
}

/** What a page may be printed as, with the most pages that it may have. */
const LIMITS = { explainer: 16, handout: 2, teacher: 2 };
/** The timeline has its sheets alone. */
const KINDS = [...Object.keys(LIMITS), 'timeline'];
const isLimited = (kind: string): kind is keyof typeof LIMITS => kind in LIMITS;
const FORMATS: readonly Format[] = ['A4', 'Letter'];
const LARGE: readonly Format[] = ['A3', 'Tabloid'];

/** The sections of an explainer, each by its number and the id of its heading. */
function findParts(tree: Root, file: string): { part: number; anchor: string }[] {
  const picks = findByAttribute(tree, 'dataPick').map((pick) => readAttribute(pick, 'dataPick'));
  return findByAttribute(tree, 'dataPart').map((section) => {
    const number = readAttribute(section, 'dataPart') ?? '';
    if (!picks.includes(number))
      throw new Error(
        `${file}: section ${number} has no tick with data-pick="${number}"; PrintPanel.astro has one for each.`,
      );
    const heading = findByTag(section, 'h2');
    const anchor = heading && readAttribute(heading, 'id');
    if (!anchor) throw new Error(`${file}: section ${number} has no heading with an id, by which its PDF is called.`);
    return { part: Number(number), anchor };
  });
}

/** What the PDFs of a page are called, before their formats. */
export const toPdfName = (file: string): string => file.replace(/\/?index\.html$/, '').replaceAll('/', '-');

function planPage({ file, tree }: HtmlPage): PdfJob[] {
  const [stated] = findByAttribute(tree, 'dataPdf');
  if (!stated) return [];
  const kind = readAttribute(stated, 'dataPdf') ?? '';
  if (!KINDS.includes(kind)) throw new Error(`${file}: data-pdf is “${kind}”; write ${KINDS.join(' or ')}.`);
  const name = toPdfName(file);
  const toJobs = (named: string, more: { edition?: Edition; part?: number; limit: number }): PdfJob[] =>
    (more.edition === 'poster' ? LARGE : FORMATS).map((format) => ({
      name: `${named}-${format.toLowerCase()}`,
      page: file,
      format,
      ...more,
    }));
  const toEditions = (own: readonly Edition[]) =>
    own.flatMap((edition) => toJobs(`${name}-${edition}`, { edition, limit: editionLimits[edition] }));
  if (!isLimited(kind)) return toEditions(sheets);
  const limit = LIMITS[kind];
  const whole = toJobs(name, { limit });
  if (kind !== 'explainer') return whole;
  return [
    ...whole,
    ...toEditions(editions),
    ...findParts(tree, file).flatMap(({ part, anchor }) => toJobs(`${name}-${anchor}`, { part, limit })),
  ];
}

/**
 * What is to be made of a built site, in two sizes each: explainers in every edition and by section, handouts, sheets for teachers, the timeline on one sheet.
 * @throws where a page says something of its PDFs that cannot be.
 */
export const planPdfs = (pages: readonly HtmlPage[]): PdfJob[] => pages.flatMap(planPage);
