import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from '../../src/data/pickWord.ts';
import { getLocale } from '../../src/i18n/locales.ts';
import { invertName } from '../../src/site/toIndex.ts';
import { dist, expect, pages, test } from '../helpers/browser.ts';
import { findAnalysis, people } from '../helpers/content.ts';
import { plannedPdfs } from '../helpers/plannedPdfs.ts';
import { type PdfPage, readPdf, toLines } from '../helpers/readPdf.ts';

const wholes = plannedPdfs.filter(
  ({ edition, part, page }) => !edition && part === undefined && !/\/(?:handout|teacher)\//.test(page),
);

/** What the index of a PDF says, column by column: four of them, below its heading and on the sheets that follow. */
function readIndex(sheets: PdfPage[], from: number, title: string): string {
  const texts = sheets.slice(from - 1).flatMap((sheet, i) => {
    const top =
      i === 0 ? (sheet.runs.find(({ text, size }) => text === title && size > 12)?.y ?? 0) : sheet.height - 45;
    const own = sheet.runs.filter(({ y, size }) => y < top && y > 45 && size < 8.5);
    const left = Math.min(...own.map(({ x }) => x));
    const width = (sheet.width - 2 * left) / 4;
    return [0, 1, 2, 3].map((column) =>
      toLines({ ...sheet, runs: own.filter(({ x }) => Math.floor((x - left + 2) / width) === column) })
        .map(({ text }) => text)
        .join(' '),
    );
  });
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** The numbers from each first to each last: of “5, 7–8” these three. */
const toNumbers = (said: string): number[] =>
  said.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });

for (const { name, page } of wholes) {
  test(`the index of ${name}.pdf names the pages that speak of somebody`, async () => {
    const { pages: sheets, outline } = await readPdf(readFileSync(join(dist, 'pdf', `${name}.pdf`)));
    const { locale = '', path = '' } = pages.find(({ file }) => file === page) ?? {};
    const title = getLocale(locale).catalogue.index.short;
    const heading = outline.findLast((entry) => entry.title === title);
    const index = readIndex(sheets, heading?.page ?? 1, title);
    // What stands after the text, the index with its own names among it, is no page that speaks of anybody.
    const end = outline.find((entry) => entry.title === getLocale(locale).catalogue.sinceThen)?.page ?? 0;
    const texts = sheets.map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .replace(/[\s-]/g, ''),
    );
    const { paragraphs } = findAnalysis(path).data.original;
    const named = people.filter(
      (person) => person.kind === 'person' && person.paragraphs.some((id) => paragraphs.includes(id)),
    );
    expect(named.length).toBeGreaterThan(5);
    for (const person of named) {
      const said = inLanguage<string>(person.name, locale) ?? '';
      const entry = person.indexAs ?? invertName(said);
      const [, numbers = ''] = new RegExp(`${entry} (\\d+(?:–\\d+)?(?:, \\d+(?:–\\d+)?)*)`).exec(index) ?? [];
      expect(numbers, `${entry} in “${index}”`).not.toBe('');
      const forms = inLanguage<readonly string[]>(person.forms, locale) ?? [];
      for (const number of toNumbers(numbers)) {
        expect(number, `${entry}, where the text ends on page ${end}`).toBeLessThanOrEqual(end);
        expect(
          forms.some((form) => texts[number - 1]?.includes(form.replace(/[\s-]/g, ''))),
          `${entry} on page ${number}`,
        ).toBe(true);
      }
    }
  });
}
