import { contextFaults } from './faults/contextFaults.ts';
import { dataFaults } from './faults/dataFaults.ts';
import { fileFaults } from './faults/fileFaults.ts';
import { proseFaults } from './faults/proseFaults.ts';

/** Every kind of fault, with the sentence that an author reads: what is wrong, and what to do. */
const sentences = { ...fileFaults, ...proseFaults, ...dataFaults, ...contextFaults };

export type FaultKind = keyof typeof sentences;
type Arguments<K extends FaultKind> = Parameters<(typeof sentences)[K]>;

export interface Place {
  /** Path below `content/`. */
  file: string;
  line?: number | undefined;
}

/** Something wrong at a place of `content/`. */
export type Fault = { [K in FaultKind]: Place & { kind: K; args: Arguments<K> } }[FaultKind];

/** Reports a fault; `faults` holds all that have been reported so far. */
export type Add = (<K extends FaultKind>(place: Place, kind: K, ...args: Arguments<K>) => void) & {
  readonly faults: Fault[];
};

export function createAdd(): Add {
  const faults: Fault[] = [];
  const add = <K extends FaultKind>({ file, line }: Place, kind: K, ...args: Arguments<K>) => {
    faults.push({ file, line, kind, args } as Fault);
  };
  return Object.assign(add, { faults });
}

/** Reports what a type of chart finds wrong with one of its fields, as a sentence. */
export type FaultAt = (path: PropertyKey[], sentence: string) => void;

/** A fault as an author reads it: its place, and its sentence. */
export function formatFault({ file, line, kind, args }: Fault): string {
  const sentence: (...args: never[]) => string = sentences[kind];
  return `${file}${line ? `, line ${line}` : ''}: ${sentence(...(args as never[]))}`;
}

/** By file, then by line; those without a line come first. */
export const sortFaults = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
