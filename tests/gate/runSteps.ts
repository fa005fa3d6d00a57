// Steps run two at a time, since most of them keep one core busy. A step waits for those that it reads from.
import type { Count } from './countTests.ts';

export interface StepResult extends Count {
  /** Printed whole where the step failed. */
  output: string;
  /** Printed in any case. */
  summary?: string;
}

export interface Step {
  name: string;
  /** The steps that must have passed before it. */
  after?: string[];
  /** Nothing else runs beside it. */
  isAlone?: boolean;
  run: () => Promise<StepResult>;
}

const LANES = 2;

async function runStep({ name, after = [], run }: Step, results: Map<string, StepResult>): Promise<StepResult> {
  const broken = after.find((former) => results.get(former)?.failed);
  if (broken) return { passed: 0, failed: 1, output: `Not run: “${name}” reads what “${broken}” makes, which failed.` };
  return run().catch((error: Error) => ({ passed: 0, failed: 1, output: error.stack ?? error.message }));
}

/** Runs every step, whatever the others did. `report` is told of each that is done, with its seconds. */
export async function runSteps(
  steps: readonly Step[],
  report: (step: Step, result: StepResult, seconds: number) => void,
): Promise<void> {
  const results = new Map<string, StepResult>();
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const canStart = ({ after = [], isAlone }: Step) =>
    after.every((name) => results.has(name)) &&
    (!isAlone || running.size === 0) &&
    ![...running.keys()].some((other) => other.isAlone);
  async function start(step: Step): Promise<void> {
    const begun = performance.now();
    const result = await runStep(step, results);
    results.set(step.name, result);
    running.delete(step);
    report(step, result, (performance.now() - begun) / 1000);
  }
  while (waiting.length + running.size > 0) {
    const next = running.size < LANES ? waiting.find(canStart) : undefined;
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, start(next));
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`No step can begin: ${waiting.map(({ name }) => name).join(', ')} wait for one another.`);
  }
}
