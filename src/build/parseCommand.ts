// What is written after the name of a command. A word that it does not know ends it before anything is done.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { formatOr } from '../charts/core/faults.ts';

type Values<Options extends ParseArgsOptionsConfig> = {
  [Name in keyof Options]?: Options[Name]['type'] extends 'boolean' ? boolean : string;
};

interface Command<Options extends ParseArgsOptionsConfig> {
  values: Values<Options>;
  positionals: string[];
}

/** @throws a sentence where the command takes no such word */
export function readCommand<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  most: number,
): Command<Options> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const names = Object.keys(options).map((name) => `--${name}`);
  const taken = names.length > 0 ? `it takes ${names.join(', ')}` : 'it takes none';
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = options[token.name];
    if (!known) throw new Error(`${token.rawName} is no option of this command; ${taken}.`);
    if (known.type === 'string' && !token.value)
      throw new Error(`${token.rawName} has no value; write ${token.rawName}=… with one.`);
    if (known.type === 'boolean' && token.value !== undefined)
      throw new Error(`${token.rawName} takes no value; write it without “${token.value}”.`);
  }
  const [extra] = positionals.slice(most);
  if (extra !== undefined) throw new Error(`“${extra}” is one word more than this command takes; leave it out.`);
  return { values: values as Values<Options>, positionals };
}

/** One of some words. @throws a sentence where it is another */
export function readChoice(name: string, word: string, choices: readonly string[]): string {
  if (!choices.includes(word)) throw new Error(`${name} is “${word}”; write ${formatOr(choices)}.`);
  return word;
}

/** A whole number. @throws a sentence where it is none, or out of bounds */
export function readCount(name: string, word: string, [least, most]: readonly [number, number]): number {
  const count = /^\d+$/.test(word) ? Number(word) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw new Error(`${name} is “${word}”; write a whole number from ${least} to ${most}.`);
}

/** The same of this process, which ends with the sentence. */
export const parseCommand = <Options extends ParseArgsOptionsConfig>(options: Options, most = 0): Command<Options> =>
  orEnd(() => readCommand(process.argv.slice(2), options, most));

/** What is read of the words of a command; a sentence that is thrown ends the process. */
export function orEnd<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
