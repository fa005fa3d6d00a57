import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Judgement } from '../../../src/schemas/judgement.ts';
import { findAnswerParts, pickClaims, pickOutcomes, toBox } from '../../../src/site/toLesson.ts';

const toClaim = (id: string, verdict: Claim['verdict'], paragraph = 'A-01') => ({
  id,
  data: { verdict, paragraph } as Claim,
});
const toJudgement = (id: string, verdict: Judgement['verdict'], paragraph = 'A-01') => ({
  id,
  data: { verdict, paragraph } as Judgement,
});
const names = (entries: { id: string }[]) => entries.map(({ id }) => id).join(' ');

describe('the figures that a class tests', () => {
  it('have one right box each: holds, in part, cannot be told', () => {
    expect((['holds', 'roughly', 'depends', 'revised', 'forecast', 'press', 'untestable'] as const).map(toBox)).toEqual(
      [0, 1, 1, 1, 1, 2, 2],
    );
  });

  it('are of different verdicts, in the order of the text', () => {
    const claims = [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => toClaim(id, 'holds')),
      toClaim('g', 'depends'),
      toClaim('h', 'revised'),
    ];
    expect(names(pickClaims(claims, ['A-01']))).toBe('a b c d g h');
  });

  it('are not on what the class draws, where others are enough', () => {
    const drawn = { id: 'drawn', data: { verdict: 'revised', paragraph: 'A-01', group: 'output' } as Claim };
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => toClaim(id, 'holds'));
    expect(names(pickClaims([drawn, ...others], ['A-01'], 'output'))).toBe('a b c d e f');
    expect(names(pickClaims([drawn, ...others.slice(1)], ['A-01'], 'output'))).toBe('drawn b c d e f');
  });

  it('are of the analysis, and can be tested', () => {
    const claims = [toClaim('a', 'untestable'), toClaim('b', 'holds', 'B-01'), toClaim('c', 'roughly')];
    expect(names(pickClaims(claims, ['A-01']))).toBe('c');
  });
});

describe('an answer', () => {
  it('may stand in two parts of the text, which are named in their order', () => {
    const parts = ['one', 'two', 'three'].map((anchor) => ({ anchor }));
    expect(findAnswerParts({ section: 'two' }, parts)).toEqual([{ anchor: 'two' }]);
    expect(findAnswerParts({ section: 'three', also: 'one' }, parts)).toEqual([{ anchor: 'one' }, { anchor: 'three' }]);
  });
});

describe('the outcomes that a class discusses', () => {
  it('are the first of each kind that tells most', () => {
    const judgements = [
      toJudgement('a', 'open'),
      toJudgement('b', 'did-not'),
      toJudgement('c', 'came-about', 'B-01'),
      toJudgement('d', 'came-about'),
      toJudgement('e', 'did-not'),
    ];
    expect(names(pickOutcomes(judgements, ['A-01']))).toBe('b d');
  });
});
