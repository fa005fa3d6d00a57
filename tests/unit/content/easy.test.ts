import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/loadContent.ts';
import { formatFault } from '../../../src/content/report.ts';
import { all, check, type Edit, INDEX, replace, sound, write } from '../../helpers/contentFixture.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const block = (title: string, text: string, chart?: string) =>
  `  - title: ${title}\n${chart ? `    chart: ${chart}\n` : ''}    text: ${text}\n`;

interface Wrong {
  text?: string;
  chart?: string;
  blocks?: number;
}

/** An explainer in easy words of five blocks, of which the first three have a chart. */
const easy = ({ text = 'The lamps burn.', chart = 'lamp-count', blocks = 5 }: Wrong = {}, file = INDEX): Edit =>
  replace(
    file,
    'sinceThen:',
    `easy:\n${[text, ...Array<string>(blocks - 1).fill('The sea is dark.')]
      .map((said, i) => block(`Block ${'abcdefgh'[i]}`, said, i === 0 ? chart : i < 3 ? 'lamp-count' : undefined))
      .join('')}sinceThen:`,
  );

describe('an analysis in easy words', () => {
  it.each<[name: string, wrong: Wrong, sentences: string[]]>([
    ['takes five blocks', {}, []],
    // Each of the five titles has two words, four texts have four.
    ['takes just as many words', { text: words(474) }, []],
    [
      'has not too many words',
      { text: words(475) },
      [`${INDEX}, line 18: easy has 501 words in all; write at most 500.`],
    ],
    [
      'has three pictures',
      { chart: '' },
      [`${INDEX}, line 18: easy has 2 charts; name one in exactly 3 of its blocks.`],
    ],
    [
      'has no chart that does not exist',
      { chart: 'lamp-oil' },
      [`${INDEX}, line 20: easy.0.chart names lamp-oil, which is no chart; write lamp-count.`],
    ],
    ['is no heap of pieces', { blocks: 8 }, [`${INDEX}, line 18: easy has more than seven blocks; join or drop some.`]],
  ])('%s', (_, wrong, sentences) => {
    expect(check(easy(wrong))).toEqual(sentences);
  });

  it('has the same blocks, charts and figures in every language', () => {
    const spanish = INDEX.replace('/en/', '/es/');
    const read = (here: Wrong, there: Wrong) =>
      readContent(
        all(write(spanish, sound.get(INDEX)?.replace('three', 'tres') ?? ''), easy(here), easy(there, spanish))(sound),
        {
          locales: ['en', 'es'],
          drafts: [],
        },
      )
        .faults.map(formatFault)
        .filter((sentence) => sentence.startsWith(spanish) && /easy|alone/.test(sentence));
    expect(read({}, {})).toEqual([]);
    expect(read({}, { blocks: 6 })).toEqual([
      `${spanish}, line 18: easy is not what ${INDEX} has; write the same in every language.`,
    ]);
    expect(read({ text: 'In 1801.' }, { text: 'In 1802.' })).toEqual([
      expect.stringContaining('lamps-at-sea/index says “1802” in es alone'),
      expect.stringContaining('lamps-at-sea/index says “1801” in en alone'),
    ]);
  });
});
