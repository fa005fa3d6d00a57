import { findHidden } from '../schemas/text.ts';
import { type FaultKind, faults } from './faults.ts';

type Arguments<K extends FaultKind> = Parameters<(typeof faults)[K]>;

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
  const found: Fault[] = [];
  const add = <K extends FaultKind>({ file, line }: Place, kind: K, ...args: Arguments<K>) => {
    found.push({ file, line, kind, args } as Fault);
  };
  return Object.assign(add, { faults: found });
}

/** A fault as an author reads it: its place, and its sentence. */
export function formatFault({ file, line, kind, args }: Fault): string {
  const sentence: (...args: never[]) => string = faults[kind];
  const said = `${file}${line ? `, line ${line}` : ''}: ${sentence(...(args as never[]))}`;
  // It quotes what it found, and what it found may break a line or steer a terminal.
  return said.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\p{Cf}/gu, (sign) => findHidden(sign) ?? sign);
}

/** By file, then by line; those without a line come first. */
export const sortFaults = (found: readonly Fault[]): Fault[] =>
  found.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
