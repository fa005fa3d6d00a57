import { analysisSchema } from '../../schemas/analysis.ts';
import type { Ledger } from '../../schemas/claim.ts';
import { pageSchema } from '../../schemas/page.ts';
import { sectionSchema } from '../../schemas/section.ts';
import { checkFields } from '../checkFields.ts';
import { type Folder, isEmpty } from '../checkFiles.ts';
import type { TagUse } from '../checkTag.ts';
import { type Fault, formatChoice } from '../faults.ts';
import { type Node, parseMdx } from '../parseMdx.ts';
import { parseSectionName } from '../parseSectionName.ts';
import { checkBody } from './checkBody.ts';
import { checkMarks } from './checkClaims.ts';
import { checkIds } from './checkIds.ts';
import { checkPassages, type Paragraphs } from './checkPassages.ts';
import { checkReading } from './checkReading.ts';
import { checkNumbering, checkTwins, type SoundSection } from './checkSections.ts';

const PROSE = { hasTags: false, hasHeadings: false };
const SECTION = { hasTags: true, hasHeadings: false };
const PAGE = { hasTags: false, hasHeadings: true };

/** Home and about. */
export function checkPages(pages: ReadonlyMap<string, string>): Fault[] {
  return [...pages].flatMap(([file, text]) => {
    if (isEmpty(text)) return [];
    const { frontMatter, body, faults } = parseMdx(file, text);
    return [
      ...faults,
      ...(frontMatter ? checkFields(pageSchema, frontMatter, file).faults : []),
      ...(body ? checkBody(file, body, PAGE).faults : []),
    ];
  });
}

function checkIndex(
  file: string,
  text: string | undefined,
  charts?: readonly string[],
): { faults: Fault[]; paragraphs?: Paragraphs } {
  if (text === undefined) return { faults: [{ file, text: 'is missing; write it.' }] };
  if (isEmpty(text)) return { faults: [] };
  const { frontMatter, body, faults } = parseMdx(file, text);
  if (body) faults.push(...checkBody(file, body, PROSE).faults);
  if (!frontMatter) return { faults };
  const { data, faults: fieldFaults } = checkFields(analysisSchema, frontMatter, file);
  faults.push(...fieldFaults);
  if (!data) return { faults };
  const chart = data.handout?.chart;
  if (chart && charts && !charts.includes(chart)) {
    faults.push({
      file,
      line: frontMatter.lineOf(['handout', 'chart']),
      text: `handout.chart names ${chart}, which is no chart; write ${formatChoice(charts)}.`,
    });
  }
  const line = frontMatter.lineOf(['original', 'paragraphs']);
  return { faults, paragraphs: { ids: data.original.paragraphs, file, line } };
}

function checkSectionFiles(sections: Folder['sections']) {
  const faults: Fault[] = [];
  const uses: TagUse[] = [];
  const sound: SoundSection[] = [];
  const bodies: { file: string; body: readonly Node[] }[] = [];
  let isRead = true;
  for (const [file, text] of sections) {
    const { frontMatter, body, faults: mdxFaults } = isEmpty(text) ? { faults: [] } : parseMdx(file, text);
    faults.push(...mdxFaults);
    if (frontMatter) {
      const { data, faults: fieldFaults } = checkFields(sectionSchema, frontMatter, file);
      faults.push(...fieldFaults);
      if (data) sound.push({ file, data, fields: frontMatter });
    }
    if (body) {
      const found = checkBody(file, body, SECTION);
      faults.push(...found.faults);
      uses.push(...found.uses);
      bodies.push({ file, body });
    } else isRead = false;
  }
  return { faults: [...faults, ...checkReading(bodies)], uses, sound, isRead };
}

function checkChartIds(uses: readonly TagUse[], charts: readonly string[]): Fault[] {
  return uses.flatMap(({ name, file, line, props: { id } }) => {
    if (name !== 'Chart' || !id || charts.includes(id)) return [];
    return [{ file, line, text: `there is no chart ${id}; write charts/${id}.yaml, or name ${formatChoice(charts)}.` }];
  });
}

/** Paragraphs of every original; undefined where those of one cannot be read. */
export function getParagraphs(folders: readonly Folder[]): Set<string> | undefined {
  const lists = folders.map((folder) => checkIndex(`${folder.path}/index.mdx`, folder.index).paragraphs?.ids);
  return lists.every((ids) => ids !== undefined) ? new Set(lists.flat()) : undefined;
}

/** Checks one explainer in one language. `charts` are the ids of all charts. */
export function checkAnalysis(folder: Folder, charts: readonly string[], ledger?: Ledger): Fault[] {
  const { faults, paragraphs } = checkIndex(`${folder.path}/index.mdx`, folder.index, charts);
  const { faults: sectionFaults, uses, sound, isRead } = checkSectionFiles(folder.sections);
  const locale = folder.path.split('/').at(-1) ?? '';
  // While a section cannot be read, nobody knows which paragraphs it retells.
  const isWhole = isRead && !folder.hasMisnamed;
  const ids = [...folder.sections.keys()].map((file) => ({ file, id: parseSectionName(file).id }));
  return [
    ...faults,
    ...sectionFaults,
    ...(folder.hasMisnamed ? [] : checkNumbering(folder)),
    ...checkTwins(sound),
    ...(paragraphs && isWhole && folder.sections.size > 0 ? checkPassages(paragraphs, uses) : []),
    ...checkChartIds(uses, charts),
    ...checkIds(ids, uses),
    ...(paragraphs && ledger && isWhole
      ? checkMarks(uses, { ledger, locale, paragraphs: paragraphs.ids, index: paragraphs.file })
      : []),
  ];
}
