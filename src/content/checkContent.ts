// Content is checked as a whole and before the build: Astro stops at the first wrong file, only logs a reference that
// leads nowhere, and does not look at tags and their props. Each rule has a module in `check/`.

import { checkFiles } from './checkFiles.ts';
import { formatFault, sortFaults } from './faults.ts';
import { checkAnalysis, checkPages, getParagraphs } from './rules/checkAnalyses.ts';
import { checkCharts } from './rules/checkCharts.ts';
import { checkLedger } from './rules/checkClaims.ts';
import { checkData } from './rules/checkData.ts';

interface Site {
  /** Codes of the languages of the site. */
  locales: readonly string[];
}

/**
 * Every fault of the content, one sentence each, by file and line; none where the content is sound.
 * @param files text of each file, by its path below `content/`
 */
export function checkContent(files: ReadonlyMap<string, string>, { locales }: Site): string[] {
  const { tree, faults } = checkFiles(files, locales);
  const { tables, faults: dataFaults } = checkData(tree);
  const charts = [...tree.charts.keys()].map((file) => file.slice('charts/'.length, -'.yaml'.length));
  const { ledger, faults: ledgerFaults } = checkLedger(tree.claims, tables, getParagraphs(tree.folders), locales);
  const slugs = [...new Set(tree.folders.map(({ slug }) => slug))];
  return sortFaults([
    ...faults,
    ...checkPages(tree.pages),
    ...tree.folders.flatMap((folder) => checkAnalysis(folder, charts, ledger)),
    ...dataFaults,
    ...ledgerFaults,
    ...checkCharts(tree.charts, { tables, slugs, locales }),
  ]).map(formatFault);
}
