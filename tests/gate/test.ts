// The whole gate: `npm test`. Every step runs whatever the others did, each counts beside the tests of the runners,
// and the last line is the sum, also when the gate itself breaks: it is printed as the process ends.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCommand } from '../../src/build/parseCommand.ts';
import { root } from '../../src/build/root.ts';
import { steps } from './gateSteps.ts';
import { runSteps } from './runSteps.ts';

parseCommand({});

let passed = 0;
let failed = 0;
let done = 0;
const start = performance.now();

process.on('exit', (code) => {
  // A step without a result was never reached.
  failed += steps.length - done;
  process.exitCode = failed > 0 ? 1 : code;
  console.log(`${passed} passed, ${failed} failed`);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

await mkdir(join(root, 'test-results'), { recursive: true });
await runSteps(steps, ({ name }, result, seconds) => {
  done += 1;
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
  const summary = result.summary ? `: ${result.summary}` : '';
  console.log(`${result.failed > 0 ? 'FAILED' : 'passed'}  ${name} (${seconds.toFixed(1)} s)${summary}`);
});
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
