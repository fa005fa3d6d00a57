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

/** How many of its steps a build names at its end. */
const SLOWEST = 3;

interface Progress {
  /** Runs a step; `run` gives what its line ends with, such as `42 pages`, or nothing where the step has said all there is to say. */
  step: (name: string, run: (report: Report) => Promise<string | undefined>) => Promise<void>;
  /** The steps that took longest, the slowest first. */
  formatSlowest: () => string;
}

/** Runs the steps of a build, one after the other. A quiet one says what has gone otherwise than it should, and no more. */
export function createProgress(out: Out, isQuiet = false, now: () => number = () => performance.now()): Progress {
  const times: [name: string, milliseconds: number][] = [];
  const show = (text: string) => {
    if (out.isTTY && !isQuiet) out.write(`${CLEAR}${text}`);
  };
  const say = (sentence: string) => {
    show('');
    out.write(`${sentence}\n`);
  };
  return {
    step: async (name, run) => {
      const start = now();
      show(`${name} …`);
      let sum: string | undefined;
      try {
        sum = await run({ count: (done, of, what) => show(`${name} … ${what ? `${what} ` : ''}${done}/${of}`), say });
      } finally {
        show('');
      }
      const took = now() - start;
      times.push([name, took]);
      if (sum && !isQuiet) out.write(`${name}: ${sum} (${formatSeconds(took)})\n`);
    },
    formatSlowest: () =>
      times
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, SLOWEST)
        .map(([name, took]) => `${name} ${formatSeconds(took)}`)
        .join(', '),
  };
}
