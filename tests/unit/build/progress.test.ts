import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../src/build/progress.ts';

function follow(isTTY: boolean, isQuiet = false) {
  const written: string[] = [];
  let time = 0;
  const { step, formatSlowest } = createProgress(
    { isTTY, write: (text) => written.push(text) },
    isQuiet,
    () => (time += 1500),
  );
  return { step, formatSlowest, written };
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

  it('is nothing where it is to be quiet, but what has gone otherwise than it should', async () => {
    const { step, written } = follow(true, true);
    await step('PDFs', async ({ count, say }) => {
      count(1, 2);
      say('No PDFs.');
      return '2 printed';
    });
    expect(written).toEqual(['No PDFs.\n']);
  });

  it('ends with the three steps that took longest', async () => {
    let time = 0;
    const { step, formatSlowest } = createProgress({ write: () => {} }, false, () => time);
    for (const [name, took] of [
      ['Content', 900],
      ['Pages', 4000],
      ['PDFs', 7250],
      ['Compression', 2000],
    ] as const)
      await step(name, async () => {
        time += took;
        return undefined;
      });
    expect(formatSlowest()).toBe('PDFs 7.3 s, Pages 4.0 s, Compression 2.0 s');
  });
});
