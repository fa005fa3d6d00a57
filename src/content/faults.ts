/** Something wrong in a file of `content/`, as an author reads it. */
export interface Fault {
  /** Path below `content/`. */
  file: string;
  line?: number | undefined;
  /** A sentence without its beginning, which is the place: what is wrong, and what to do. */
  text: string;
}

/** Reports what is wrong with a field of the file at hand. */
export type FaultAt = (path: PropertyKey[], text: string) => void;

export const formatFault = ({ file, line, text }: Fault): string => `${file}${line ? `, line ${line}` : ''}: ${text}`;

/** By file, then by line; those without a line come first. */
export const sortFaults = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));

/** “a, b or c” */
export const formatChoice = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? 'nothing');

/** The last part of a path. */
export const toName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
