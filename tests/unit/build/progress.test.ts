import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../src/build/progress.ts';

function follow(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const step = createProgress({ isTTY, write: (text) => written.push(text) }, () => (time += 1500));
  return { step, written };
}

describe('what a build says', () => {
  it('is one line a step where nobody watches', async () => {
    const { step, written } = follow(false);
    await step('PDFs', async ({ count }) => {
      count(1, 2);
      count(2, 2);
      return '2 printed';
    });
    expect(written).toEqual(['PDFs: 2 printed (1.5 s)\n']);
  });

  it('counts up in place at a terminal', async () => {
    const { step, written } = follow(true);
    await step('PDFs', async ({ count }) => {
      count(1, 2);
      return '2 printed';
    });
    expect(written.join('').split('\r\u001b[K')).toEqual(['', 'PDFs …', 'PDFs … 1/2', 'PDFs: 2 printed (1.5 s)\n']);
  });

  it('leaves no half line before a sentence or a fault', async () => {
    const { step, written } = follow(true);
    await step('PDFs', async ({ say }) => {
      say('No PDFs.');
      return undefined;
    });
    expect(written.join('')).toBe('\r\u001b[KPDFs …\r\u001b[KNo PDFs.\n\r\u001b[K');
    await expect(step('Pages', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(written.at(-1)).toBe('\r\u001b[K');
  });
});
