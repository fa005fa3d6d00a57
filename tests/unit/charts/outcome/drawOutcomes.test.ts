import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { drawOutcomes } from '../../../../src/charts/outcome/drawOutcomes.ts';
import { outcomes } from '../../../../src/schemas/judgement.ts';

const draw = (outcome: (typeof outcomes)[number], count: number) =>
  toHtml(drawOutcomes(outcome, count), { space: 'svg' });

describe('the marks of verdicts', () => {
  it('differ by form, whatever their colour', () => {
    expect(new Set(outcomes.map((outcome) => draw(outcome, 1))).size).toBe(outcomes.length);
  });

  it('are as many as the verdicts, in a row', () => {
    expect(draw('open', 3).match(/<circle/g)).toHaveLength(3);
    expect(draw('open', 3)).toContain('viewBox="0 0 48 16"');
  });
});
