import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeNew } from '../../../src/build/new/makeNew.ts';
import { parseOrder, Refusal } from '../../../src/build/new/order.ts';
import { placeFiles } from '../../../src/build/new/placeFiles.ts';
import { languages } from '../../../src/content/keptContent.ts';
import { loadContent } from '../../../src/content/loadContent.ts';
import { readFolder } from '../../../src/content/readFolder.ts';
import { formatFault } from '../../../src/content/report.ts';
import { fixtureFolder, sound } from '../../helpers/contentFixture.ts';
import { root } from '../../helpers/root.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const ours = await readFolder(join(root, 'content'));
const TODAY = '2026-11-23';
const command = join(root, 'src/build/new.ts');
const copyOurs = () => makeFolder(Object.fromEntries(ours));
const make = (dir: string, ...words: string[]) => makeNew(dir, parseOrder(words), languages, TODAY);
/** A small content, in the first language alone. */
const copySound = (files: Record<string, string> = {}) => makeFolder({ ...Object.fromEntries(sound), ...files });
const english = { locales: ['en'], drafts: [] };
const makeInEnglish = (dir: string, ...words: string[]) => makeNew(dir, parseOrder(words), english, TODAY);
const listFaults = async (dir: string) => (await loadContent(dir, languages)).faults.map(formatFault);
/** What stands in one text and not in the other, where that is all in one piece. */
const findInserted = (before: string, after: string) => {
  const start = [...before].findIndex((sign, i) => sign !== after[i]);
  const at = start < 0 ? before.length : start;
  return { inserted: after.slice(at, at + after.length - before.length), isKept: after.endsWith(before.slice(at)) };
};

describe('what npm run new makes', () => {
  it.each([
    [
      'an analysis with a first section in every language',
      ['analysis', 'gas-wars'],
      languages.locales.flatMap((locale) => [
        `analyses/gas-wars/${locale}/index.mdx`,
        `analyses/gas-wars/${locale}/01-the-beginning.mdx`,
      ]),
    ],
    ['a chart', ['chart', 'gas-output'], ['charts/gas-output.yaml']],
  ])('is %s that builds as it is', async (_what, words, files) => {
    const dir = await copyOurs();
    expect(await make(dir, ...words)).toEqual({ files, faults: [] });
    expect(await listFaults(dir)).toEqual([]);
    const now = await readFolder(dir);
    const added = [...now.keys()].filter((file) => !ours.has(file));
    expect(added.toSorted()).toEqual(files.toSorted());
    for (const [file, text] of ours) if (!file.startsWith('translations/')) expect(now.get(file)).toBe(text);
    for (const file of files) expect(now.get(file)).toContain(file.includes('/es/') ? 'Escriba aquí' : 'Write here');
  });

  it('is a chart of the table of the same name, of one row a year', async () => {
    const dir = await copySound();
    await makeInEnglish(dir, 'chart', 'lamps');
    const { charts, faults } = await loadContent(dir, english);
    expect(faults).toEqual([]);
    expect(charts.get('lamps')).toMatchObject({ data: 'lamps', x: 'year' });
  });

  it.each([
    [
      'claim',
      'coup-gas',
      'claims.yaml',
      languages.locales.map((locale) =>
        expect.stringContaining(`/${locale}/index.mdx: the claim coup-gas is marked nowhere`),
      ),
    ],
    [
      'person',
      'ada-wind',
      'people.yaml',
      [
        expect.stringContaining(
          'the entry ada-wind is named in no passage and in no event; say where, or take it out.',
        ),
      ],
    ],
    [
      'event',
      'gas-found',
      'events.csv',
      [
        expect.stringMatching(/^events\.csv, line \d+: date is empty/),
        expect.stringMatching(/^events\.csv, line \d+: topic is empty; write elections/),
        expect.stringMatching(/^events\.csv, line \d+: sources is empty; name a source/),
      ],
    ],
  ])('is what a %s needs, and the build asks for what nobody else can know of it', async (kind, id, file, faults) => {
    const dir = await copyOurs();
    expect(await make(dir, kind, id)).toEqual({ files: [file], faults });
    expect(await listFaults(dir)).toEqual(faults);
    const now = await readFolder(dir);
    const { inserted, isKept } = findInserted(ours.get(file) ?? '', now.get(file) ?? '');
    expect(isKept).toBe(true);
    expect(inserted).toContain(id);
    expect([...now.keys()].toSorted()).toEqual([...ours.keys()].toSorted());
  });

  it('builds once the claim is marked where the ledger says', async () => {
    const dir = await copyOurs();
    await make(dir, 'claim', 'coup-gas');
    const files = new Map(await readFolder(dir));
    for (const [file, text] of files)
      if (/slow-motion-coup\/\w+\/01-/.test(file))
        files.set(file, text.replace(/(<Passage of="A-03">\s+)(\S+)/, '$1<Claim id="coup-gas">$2</Claim>'));
    const marked = await makeFolder(Object.fromEntries(files));
    expect(await listFaults(marked)).toEqual([]);
  });

  it('names no fault that was there before, and confirms nothing while there is one', async () => {
    const dir = await makeFolder({ ...Object.fromEntries(ours), 'notes.txt': 'Gas.' });
    const { faults } = await make(dir, 'chart', 'gas-output');
    expect(faults).toEqual([expect.stringContaining('does not list charts/gas-output; read both languages')]);
    const now = await readFolder(dir);
    expect(now.get('translations/es.yaml')).toBe(ours.get('translations/es.yaml'));
  });

  it('keeps the line breaks of a file, and ends its last line', async () => {
    const people = (sound.get('people.yaml') ?? '').trimEnd().replaceAll('\n', '\r\n');
    const dir = await copySound({ 'people.yaml': people });
    await makeInEnglish(dir, 'person', 'ada-wind');
    const text = (await readFolder(dir)).get('people.yaml') ?? '';
    expect(text.startsWith(`${people}\r\n\r\nada-wind:\r\n`)).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('begins a ledger where there is none, in the languages that there are', async () => {
    const dir = await copySound();
    await makeInEnglish(dir, 'claim', 'lamp-count');
    const text = (await readFolder(dir)).get('claims.yaml') ?? '';
    expect(text).toMatch(/^claims:\n {2}lamp-count:\n {4}paragraph: L-01/);
    expect(text).not.toContain('es:');
  });
});

describe('what npm run new does not make', () => {
  it.each([
    [
      [],
      'Nothing is asked for; write analysis, chart, claim, person or event and an id, as in npm run new chart gas-output.',
    ],
    [['pie', 'gas'], '“pie” is nothing that can be made; write analysis, chart, claim, person or event.'],
    [['chart'], 'The chart has no id; write one after it, as in npm run new chart gas-output.'],
    [
      ['chart', 'Gas_Output'],
      '“Gas_Output” is not an id of lower-case words with hyphens; write one such as gas-output.',
    ],
    [['chart', '../gas'], '“../gas” is not an id of lower-case words with hyphens; write one such as gas.'],
    [['chart', 'gas', 'output'], 'The id has 2 words; join them with hyphens, as in gas-output.'],
    [
      ['chart', 'gas', '--force'],
      '--force is no option of this command; write it without, as in npm run new chart gas-output.',
    ],
    [
      ['chart', 'oil-production'],
      'There is a chart oil-production in charts/oil-production.yaml already; write another id.',
    ],
    [
      ['analysis', 'twist-in-caracas'],
      'There is an analysis twist-in-caracas in analyses/twist-in-caracas already; write another id.',
    ],
    [['analysis', 'charts'], '“charts” is the address of another page of the site; write another id.'],
    [['claim', 'coup-poll'], 'There is a claim coup-poll in claims.yaml already; write another id.'],
    [['person', 'nicolas-maduro'], 'There is a person nicolas-maduro in people.yaml already; write another id.'],
    [['event', 'default'], 'There is an event default in events.csv already; write another id.'],
  ])('%j', async (words, sentence) => {
    const dir = await copyOurs();
    await expect(async () => make(dir, ...words)).rejects.toThrow(new Refusal(sentence));
    expect(await readFolder(dir)).toEqual(ours);
  });

  it('an entry of a file that it cannot be added to', async () => {
    const dir = await copySound({ 'people.yaml': '{}\n' });
    await expect(makeInEnglish(dir, 'person', 'ada-wind')).rejects.toThrow(
      /^Nothing can be added: people\.yaml.*mend the YAML\.$/,
    );
    expect(await readFolder(dir)).toEqual(new Map([...sound, ['people.yaml', '{}\n']]));
  });

  it('a part of it, where a file has come in between or cannot be written', async () => {
    const dir = await makeFolder({ 'a.txt': 'old', 'b/c.txt': 'theirs' });
    const files = new Map([
      ['a.txt', 'new'],
      ['new/folder/d.txt', 'new'],
      ['b/c.txt', 'ours'],
    ]);
    await expect(placeFiles(dir, files, new Map([['a.txt', 'old']]))).rejects.toThrow('EEXIST');
    expect(Object.fromEntries(await readFolder(dir))).toEqual({ 'a.txt': 'old', 'b/c.txt': 'theirs' });
    expect(await readdir(dir)).toEqual(['a.txt', 'b']);
    await expect(placeFiles(dir, files, new Map([['a.txt', 'older']]))).rejects.toThrow('a.txt has changed meanwhile');
    expect((await readdir(dirname(dir))).filter((name) => name.startsWith(`${basename(dir)}.`))).toEqual([]);
  });

  it('anything, where the folder of the content is not there', async () => {
    await expect(make('/no/such/folder', 'chart', 'gas')).rejects.toThrow(
      /^\/no\/such\/folder cannot be read \(.*\); name the folder that holds the content\.$/,
    );
  });
});

describe('the command', () => {
  const run = (...words: string[]) => spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' });

  it('says what was written and what comes next', async () => {
    const dir = await copySound();
    const { status, stdout, stderr } = run('claim', 'lamps-lit', `--content=${dir}`);
    expect([stderr, status]).toEqual(['', 0]);
    const [written, first, ...faults] = stdout.trimEnd().split('\n');
    expect([written, first]).toEqual(['Written: claims.yaml', expect.stringMatching(/^Next: replace the words /)]);
    expect(faults).toEqual([
      expect.stringMatching(/^Next: analyses\/lamps-at-sea\/en\/index\.mdx.*: the claim lamps-lit is marked nowhere/),
    ]);
  });

  it('says in one sentence what it does not take, and ends with 1', async () => {
    const { status, stdout, stderr } = run('chart', 'gas', '--force', `--content=${fixtureFolder}`);
    expect([stdout, stderr, status]).toEqual([
      '',
      '--force is no option of this command; write it without, as in npm run new chart gas-output.\n',
      1,
    ]);
  });
});
