// The whole gate: `npm test`. Every step runs whatever the others did, each counts beside the tests of the runners,
// and the last line is the sum, also when the gate itself breaks: it is printed as the process ends.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { BUILD_STEP, type Step, type StepResult, steps } from './gateSteps.ts';

const results = new Map<string, StepResult>();

async function runStep({ name, needsBuild, run }: Step): Promise<StepResult> {
  if (needsBuild && results.get(BUILD_STEP)?.failed) {
    return { passed: 0, failed: 1, output: `Not run: “${name}” reads the built site, and the build failed.` };
  }
  return run().catch((error: Error) => ({ passed: 0, failed: 1, output: error.stack ?? error.message }));
}

process.on('exit', (code) => {
  let passed = 0;
  // A step without a result was never reached.
  let failed = steps.length - results.size;
  for (const result of results.values()) {
    passed += result.passed;
    failed += result.failed;
  }
  process.exitCode = failed > 0 ? 1 : code;
  console.log(`${passed} passed, ${failed} failed`);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

await mkdir(join(root, 'test-results'), { recursive: true });
for (const step of steps) {
  const start = performance.now();
  const result = await runStep(step);
  results.set(step.name, result);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
  const summary = result.summary ? `: ${result.summary}` : '';
  console.log(`${result.failed > 0 ? 'FAILED' : 'passed'}  ${step.name} (${seconds} s)${summary}`);
}
