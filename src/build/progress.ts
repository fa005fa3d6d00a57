// What a build says while it runs: a line a step. At a terminal the line of the step at hand counts up in place;
// elsewhere each line is written once, when its step is done.
interface Out {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** What a step says while it runs. */
export interface Report {
  /** How much of it is done, and of what where that is not its name. */
  count: (done: number, of: number, what?: string) => void;
  /** A sentence that stays. */
  say: (sentence: string) => void;
}

/** Back to the start of the line, and clears it. */
const CLEAR = '\r\u001b[K';

export const formatSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs the steps of a build, one after the other. `run` gives what the line of the step ends with, such as
 * `42 pages`; nothing where the step has said all there is to say.
 */
export function createProgress(out: Out, now: () => number = () => performance.now()) {
  const show = (text: string) => {
    if (out.isTTY) out.write(`${CLEAR}${text}`);
  };
  const say = (sentence: string) => {
    show('');
    out.write(`${sentence}\n`);
  };
  return async function step(name: string, run: (report: Report) => Promise<string | undefined>): Promise<void> {
    const start = now();
    show(`${name} …`);
    let sum: string | undefined;
    try {
      sum = await run({ count: (done, of, what) => show(`${name} … ${what ? `${what} ` : ''}${done}/${of}`), say });
    } finally {
      show('');
    }
    if (sum) out.write(`${name}: ${sum} (${formatSeconds(now() - start)})\n`);
  };
}
