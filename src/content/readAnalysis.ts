import { isLocale } from '../i18n/locales.ts';
import type { Analysis } from '../schemas/analysis.ts';
import type { Ledger } from '../schemas/claim.ts';
import type { Section } from '../schemas/section.ts';
import { parseSectionName } from './parseSectionName.ts';
import { forms, type Mdx, readMdx } from './readMdx.ts';
import type { Add } from './report.ts';
import { checkMarks } from './rules/checkClaims.ts';
import { checkIds } from './rules/checkIds.ts';
import { checkPassages, type Paragraphs } from './rules/checkPassages.ts';
import { checkReading } from './rules/checkReading.ts';
import { checkCards, checkLengths, checkNumbering, checkTwins } from './rules/checkSections.ts';
import type { Folder } from './sortFiles.ts';

/** One explainer in one language, as far as it can be read. */
export interface Explainer {
  folder: Folder;
  index: Mdx<Analysis> | undefined;
  sections: Mdx<Section>[];
  /** Undefined where those of the original cannot be read. */
  paragraphs: Paragraphs | undefined;
}

/** Reads the files of one explainer. */
export function readAnalysis(folder: Folder, add: Add): Explainer {
  const file = `${folder.path}/index.mdx`;
  if (folder.index === undefined) add({ file }, 'missingFile');
  const index = folder.index === undefined ? undefined : readMdx(forms.index, file, folder.index, add);
  const sections = [...folder.sections].map(([path, text]) => readMdx(forms.section, path, text, add));
  const ids = index?.data?.original.paragraphs;
  const paragraphs = ids && { ids, place: index.fields?.at(['original', 'paragraphs']) ?? { file } };
  return { folder, index, sections, paragraphs };
}

function checkCharts({ index, sections }: Explainer, charts: readonly string[], add: Add): void {
  for (const use of sections.flatMap(({ uses }) => uses)) {
    const { id } = use.props;
    if (use.name === 'Chart' && id && !charts.includes(id)) add(use, 'noChart', id, charts);
  }
  const own: [path: string[], chart: string | undefined][] = [
    [['handout', 'chart'], index?.data?.handout?.chart],
    ...(index?.data?.easy ?? []).map(({ chart }, i): [string[], string | undefined] => [
      ['easy', `${i}`, 'chart'],
      chart,
    ]),
    ...(index?.data?.outcomeCharts ?? []).map((chart, i): [string[], string] => [['outcomeCharts', `${i}`], chart]),
  ];
  for (const [path, chart] of own)
    if (chart && index?.fields && !charts.includes(chart))
      add(index.fields.at(path), 'ownChart', path.join('.'), chart, charts);
}

/** What a teacher is told of an answer stands in a section. */
function checkAnswers({ folder, index }: Explainer, add: Add): void {
  const sections = [...folder.sections.keys()].map((file) => parseSectionName(file).id);
  for (const [i, { section, also = section }] of (index?.data?.handout?.answers ?? []).entries())
    for (const named of new Set([section, also]))
      if (index?.fields && !sections.includes(named))
        add(index.fields.at(['handout', 'answers', `${i}`]), 'noAnswerSection', named, sections);
}

interface AnalysisRules {
  /** Ids of all charts. */
  charts: readonly string[];
  ledger: Ledger | undefined;
}

/** Checks what the files of one explainer say together. */
export function checkAnalysis(explainer: Explainer, { charts, ledger }: AnalysisRules, add: Add): void {
  const { folder, sections, paragraphs } = explainer;
  const uses = sections.flatMap((section) => section.uses);
  if (!folder.hasMisnamed) checkNumbering(folder, add);
  checkLengths(sections, add);
  checkTwins(sections, add);
  checkCards(sections, add);
  if (isLocale(folder.locale)) checkReading(sections, folder.locale, add);
  checkCharts(explainer, charts, add);
  if (!folder.hasMisnamed) checkAnswers(explainer, add);
  checkIds([...folder.sections.keys()], uses, add);
  // While a section cannot be read, nobody knows which paragraphs it retells.
  if (!paragraphs || folder.hasMisnamed || sections.some(({ isRead }) => !isRead)) return;
  if (sections.length > 0) checkPassages(paragraphs, uses, add);
  const index = { file: paragraphs.place.file };
  if (ledger && isLocale(folder.locale))
    checkMarks(uses, { ledger, locale: folder.locale, paragraphs: paragraphs.ids, index }, add);
}
