import { describe, expect, it } from 'vitest';
import { listUnexplained, toProperName } from '../../../../src/content/rules/unexplained.ts';

const list = (text: string, terms: string[] = [], names: string[] = []) =>
  listUnexplained({ text, terms, names }, 'en');

describe('an abbreviation', () => {
  it.each([
    ['is named where nothing explains it', 'The HBT met. The HBT decided.', ['HBT']],
    ['may stand in brackets after what it stands for', 'The board of trade (HBT) met.', []],
    ['may have its words in brackets', 'HBT (the Harbour Board of Trade) met.', []],
    ['may be followed by what it is', 'It asked HBT, the board of trade.', []],
    ['may follow what it is', 'It asked the board of trade, HBT.', []],
    ['may be known as such', 'A body of merchants, known as the HBT.', []],
    ['is not explained by a mere comma', 'After HBT, nobody met.', ['HBT']],
    ['that everybody knows needs nothing', 'The US and the UN wrote to the EU about COVID-19.', []],
  ])('%s', (_, text, found) => {
    expect(list(text)).toEqual(found);
  });

  it('may be the term of a note of the section', () => {
    expect(list('The HBT met.', ['HBT'])).toEqual([]);
  });
});

describe('a name that another section explains', () => {
  it.each([
    ['is named where nothing explains it', 'The Harbour Board met.', ['Harbour Board']],
    ['may be followed by what it is', 'The Harbour Board, a body of merchants, met.', []],
    ['may have its abbreviation between', 'The Harbour Board (HB), a body of merchants, met.', []],
    ['is asked for as it is written there', 'A harbour board met.', []],
  ])('%s', (_, text, found) => {
    expect(list(text, [], ['Harbour Board'])).toEqual(found);
  });

  it('may be in quotation marks', () => {
    expect(list('The “night watch” met.', [], ['“night watch”'])).toEqual(['“night watch”']);
    expect(list('The “night watch”, which the board pays, met.', [], ['“night watch”'])).toEqual([]);
  });
});

describe('toProperName', () => {
  it.each([
    ['Harbour Board', 'the Harbour Board met', 'Harbour Board'],
    ['Board of Trade', 'the Board of Trade met', 'Board of Trade'],
    ['Night watch', 'the “night watch” met', '“night watch”'],
    ['Night watch', 'the night watch met', undefined],
    ['Coup', 'Coup by coup', undefined],
  ])('%s in “%s”', (term, passage, name) => {
    expect(toProperName(term, passage)).toBe(name);
  });
});
