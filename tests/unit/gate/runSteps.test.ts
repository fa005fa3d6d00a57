import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from '../../gate/runSteps.ts';

const passed = { passed: 1, failed: 0, output: '' };

/** Runs steps that last for a turn, and gives what was running whenever one began. */
async function trace(steps: Omit<Step, 'run'>[], broken: string[] = []) {
  const running = new Set<string>();
  const begun: string[] = [];
  const results: [string, number][] = [];
  await runSteps(
    steps.map((step) => ({
      ...step,
      run: async () => {
        running.add(step.name);
        begun.push([...running].join(' '));
        await new Promise((turn) => setTimeout(turn, 5));
        running.delete(step.name);
        if (broken.includes(step.name)) throw new Error('broken');
        return passed;
      },
    })),
    ({ name }, { failed }) => results.push([name, failed]),
  );
  return { begun, results: Object.fromEntries(results) };
}

describe('the steps of the gate', () => {
  it('run two at a time', async () => {
    const { begun } = await trace([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(begun.slice(0, 2)).toEqual(['a', 'a b']);
    expect(begun.every((names) => names.split(' ').length <= 2)).toBe(true);
  });

  it('wait for what they read, and to be alone', async () => {
    const { begun } = await trace([
      { name: 'build' },
      { name: 'links', after: ['build'] },
      { name: 'browsers', isAlone: true },
    ]);
    expect(begun).toEqual(['build', 'links', 'browsers']);
  });

  it('all count, also where one breaks and another reads what it makes', async () => {
    const steps = [{ name: 'build' }, { name: 'links', after: ['build'] }, { name: 'lint' }];
    const { begun, results } = await trace(steps, ['build']);
    expect(begun).toHaveLength(2);
    expect(results).toEqual({ build: 1, links: 1, lint: 0 });
  });

  it('do not wait for one another for ever', async () => {
    await expect(trace([{ name: 'a', after: ['b'] }])).rejects.toThrow('No step can begin: a wait for one another.');
  });
});
