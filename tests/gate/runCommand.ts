import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../../src/build/root.ts';

interface CommandResult {
  isOk: boolean;
  /** Everything that the command printed. */
  output: string;
}

/** No step of the gate needs longer; what hangs is ended and counts as failed. */
const TIME_LIMIT_MS = 3_600_000;

/** Runs a program of ours or of the dependencies without a terminal, with nothing to read. */
export function runCommand(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  cwd = root,
): Promise<CommandResult> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: path, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      timeout: TIME_LIMIT_MS,
    });
    let output = '';
    // A sign of several bytes may come in two pieces.
    for (const stream of [child.stdout.setEncoding('utf8'), child.stderr.setEncoding('utf8')])
      stream.on('data', (text: string) => {
        output += text;
      });
    child.on('error', (error) => done({ isOk: false, output: `${output}${error.message}` }));
    child.on('close', (code, signal) => {
      done({ isOk: code === 0, output: signal ? `${output}\nEnded by ${signal}.` : output });
    });
  });
}
