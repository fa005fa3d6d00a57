import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/loadContent.ts';
import { formatFault } from '../../../src/content/report.ts';
import { confirmTexts } from '../../../src/content/translations.ts';
import { all, type Edit, FIRST, INDEX, remove, replace, SECOND, sound, write } from '../../helpers/contentFixture.ts';

const languages = { locales: ['en', 'es'], drafts: [] };
const toSpanish = (file: string) => file.replace('/en/', '/es/');
const ES_INDEX = toSpanish(INDEX);
const ES_FIRST = toSpanish(FIRST);
const ES_SECOND = toSpanish(SECOND);
const FILE = 'translations/es.yaml';
const DAY = '2026-11-26';

/** The explainer in Spanish as well, as far as its figures and tags go. */
const spanish = all(
  ...['pages/en/home.mdx', 'pages/en/about.mdx', INDEX, FIRST, SECOND].map((file) =>
    write(toSpanish(file), sound.get(file) ?? ''),
  ),
  replace(ES_FIRST, 'In May 1921 the board', 'En mayo de 1921 la junta'),
  replace(ES_FIRST, 'its nine lamps', 'sus nueve faros'),
  replace(ES_INDEX, 'retold in three short passages', 'en tres pasajes cortos y sin prisa alguna'),
);
const read = (edit: Edit) => readContent(all(spanish, edit)(sound), languages);
const { units, translations } = read((files) => files);
const both = (translations.get('es') ?? []).filter(({ state }) => state !== 'missing').map(({ id }) => id);
const confirmed = all(spanish, write(FILE, confirmTexts('', both, units, DAY)));

const list = (edit: Edit) => readContent(all(confirmed, edit)(sound), languages).faults.map(formatFault);
const before = list((files) => files);
/** What an edit adds to the faults of the Spanish fixture, whose words are English. */
const add = (edit: Edit) => list(edit).filter((sentence) => !before.includes(sentence));

describe('a language beside the first', () => {
  it('says the same figures', () => {
    expect(before.filter((sentence) => /alone|translations/.test(sentence))).toEqual([]);
  });

  it.each<[fault: string, edit: Edit, sentence: string]>([
    ['a section that is missing', remove(ES_FIRST), `${ES_FIRST}: is missing; write it.`],
    [
      'a section that the first does not have',
      write(toSpanish(FIRST).replace('01-the-board', '03-the-end'), sound.get(SECOND) ?? ''),
      'analyses/lamps-at-sea/es/03-the-end.mdx: has no twin analyses/lamps-at-sea/en/03-the-end.mdx; write it, or delete this one.',
    ],
    [
      'a note that is missing',
      replace(ES_FIRST, '<Note id="trimmer" term="Trimmers">People who cut the wick of a lamp.</Note>', ''),
      `${ES_FIRST}, line 6: L-01 has no Note trimmer, which ${FIRST} has there; write it.`,
    ],
    [
      'an id that differs',
      replace(ES_FIRST, 'id="trimmer"', 'id="podador"'),
      `${ES_FIRST}, line 6: L-01 has Note podador, which ${FIRST} does not; take it out.`,
    ],
    [
      'a number for the card in one language alone',
      replace(ES_FIRST, 'summary: ', 'card:\n  number: May 1921\n  words: faros\nsummary: '),
      `${ES_FIRST}, line 3: card is not what ${FIRST} has; write the same in every language.`,
    ],
    [
      'a date that differs',
      replace(ES_INDEX, 'date: "1930"', 'date: "1931"'),
      `${ES_INDEX}, line 18: sinceThen is not what ${INDEX} has; write the same in every language.`,
    ],
    [
      'a figure in one language alone',
      replace(ES_FIRST, 'mayo de 1921', 'mayo de 1922'),
      `${ES_FIRST}, line 6: L-01 says “1922” in es alone; say the same numbers, dates and names in en.`,
    ],
    [
      'a month of one language alone',
      replace(ES_FIRST, 'mayo de 1921', 'junio de 1921'),
      `${ES_FIRST}, line 6: L-01 says “May” in en alone; say the same numbers, dates and names in es.`,
    ],
    [
      'a name of one language alone',
      replace(ES_SECOND, 'The board did not answer.', 'La junta no contestó a Ada Wind.'),
      `${ES_SECOND}, line 14: L-03 says “Ada Wind” in es alone; say the same numbers, dates and names in en.`,
    ],
    [
      'quotation marks of another language',
      replace(ES_FIRST, 'En mayo', '“En mayo”'),
      `${ES_FIRST}, line 6: L-01 has “En mayo”; set it between « and ».`,
    ],
    [
      'a text that nobody has confirmed',
      (files) => write(FILE, (files.get(FILE) ?? '').replace(/^L-01.*\n/m, ''))(files),
      `${FILE}: does not list L-01; read both languages, then run npm run translation:confirm L-01.`,
    ],
    [
      'a fingerprint that is none',
      (files) => write(FILE, (files.get(FILE) ?? '').replace(/^L-01: .*$/m, 'L-01: "yes"'))(files),
      `${FILE}, line 3: L-01 is “yes”, no date and fingerprint; run npm run translation:confirm L-01.`,
    ],
    [
      'a text that is none',
      (files) => write(FILE, `${files.get(FILE)}L-99: "${DAY} 01234567"\n`)(files),
      `${FILE}, line ${both.length + 1}: lists L-99, which is no text of both languages; take it out.`,
    ],
    [
      'no list of texts',
      remove(FILE),
      `${FILE}: is missing; read both languages, then run npm run translation:confirm -- --all.`,
    ],
  ])('may not have %s', (_fault, edit, sentence) => {
    expect(add(edit)).toEqual(expect.arrayContaining([sentence]));
  });

  it('is not said to lack what stands in a file that cannot be read', () => {
    const ledger = 'claims:\n  lamp-count:\n    paragraph: L-01\n';
    const sentences = add(
      all(write('claims.yaml', ledger), (files) =>
        write(FILE, `${files.get(FILE)}claims/lamp-count: "${DAY} 01234567"\n`)(files),
      ),
    );
    expect(sentences).not.toEqual([]);
    expect(sentences.filter((sentence) => !sentence.startsWith('claims.yaml, line '))).toEqual([]);
  });

  it('is older once the first has changed, and says so on its section', () => {
    const changed = readContent(
      all(confirmed, replace(FIRST, 'and the *trimmers*', 'and all *trimmers*'))(sound),
      languages,
    );
    expect(changed.translations.get('es')?.filter(({ state }) => state === 'older')).toEqual([
      { id: 'L-01', state: 'older', on: DAY },
    ]);
    expect(changed.sections.get('lamps-at-sea/es/01-the-board')?.older).toBe(DAY);
    expect(changed.sections.get('lamps-at-sea/es/02-the-teacher')).not.toHaveProperty('older');
    expect(changed.sections.get('lamps-at-sea/en/01-the-board')).not.toHaveProperty('older');
  });
});

describe('the confirmation of texts', () => {
  it('loses no line of a text that is not there now, as where its file cannot be read', () => {
    const former = confirmTexts('', ['L-01', 'L-03'], units, '2026-11-01');
    const fewer = new Map([...units].filter(([id]) => id !== 'L-01'));
    const lines = confirmTexts(former, ['L-03'], fewer, DAY).trim().split('\n');
    expect(lines.map((line) => line.slice(0, 17))).toEqual(['L-03: "2026-11-26', 'L-01: "2026-11-01']);
  });

  it('keeps comments, and what stands in other quotation marks', () => {
    const former = "# Read aloud\nL-01: '2026-11-01 aaaaaaaa' # twice\nL-02: 2026-11-01 bbbbbbbb\n";
    const later = confirmTexts(former, ['L-02', 'L-03'], units, DAY);
    expect(later).toMatch(
      /^# Read aloud\nL-01: '2026-11-01 aaaaaaaa' # twice\nL-02: 2026-11-26 \w{8}\nL-03: "2026-11-26 /,
    );
  });

  it('does not go on from a file that cannot be read', () => {
    expect(() => confirmTexts('L-01: "2026', ['L-02'], units, DAY)).toThrow(/cannot be read \(.*\); mend the YAML\.$/);
  });

  it('keeps the others as they were, in the order of the texts', () => {
    const former = confirmTexts('', ['L-03', 'L-01'], units, '2026-11-01');
    const later = confirmTexts(former, ['L-02', 'L-03'], units, DAY);
    expect(later.split('\n').map((line) => line.slice(0, 17))).toEqual([
      'L-01: "2026-11-01',
      'L-02: "2026-11-26',
      'L-03: "2026-11-26',
      '',
    ]);
  });
});
