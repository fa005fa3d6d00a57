// Every sign and line of a PDF is either tagged or said to be no content. Chromium does neither with what stands at the
// edges of a sheet, and tags rules as if they were text.
import { PAINT } from './findFigureBoxes.ts';

/** What a page draws, line by line: Chromium writes one operator on each. */
interface Marked {
  content: string;
  /** Numbers of marked content that was no text; nothing refers to them now. */
  dropped: number[];
}

const ARTIFACT = '/Artifact BMC';
const PATH = /(?:^| )(?:re|m|l|c|v|y|h)$/;
const OPEN = /^\/(\w+) <<\/MCID (\d+) ?>> ?BDC$/;
/** Whose content is drawn. */
const DRAWN = new Set(['Figure', 'Lbl', 'Formula']);

/** Where what begins at a line ends: text, a path with what is done with it, or one operator. */
function findEnd(lines: readonly string[], start: number): number {
  const isEnd = lines[start] === 'BT' ? (line: string) => line === 'ET' : (line: string) => !PATH.test(line);
  let end = start + 1;
  while (end < lines.length && !isEnd(lines[end] ?? '')) end++;
  return end;
}

/** Marks as artifacts what is outside of all marked content. */
function markOutside(lines: readonly string[]): string[] {
  const marked: string[] = [];
  let depth = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (/B[DM]C$/.test(line)) depth += 1;
    if (line === 'EMC') depth -= 1;
    const isLong = line === 'BT' || PATH.test(line);
    const end = depth === 0 && isLong ? findEnd(lines, i) : i;
    const drawn = lines.slice(i, end + 1);
    const isSeen = depth === 0 && (line === 'BT' || PAINT.test(lines[end] ?? '') || / (?:Do|sh)$/.test(line));
    marked.push(...(isSeen ? [ARTIFACT, ...drawn, 'EMC'] : drawn));
    i = end;
  }
  return marked;
}

/** Writes artifacts that follow each other as one. */
function joinArtifacts(lines: readonly string[]): string[] {
  const open: string[] = [];
  const joined: string[] = [];
  let isAfter = false;
  for (const line of lines) {
    if (/B[DM]C$/.test(line)) open.push(line);
    const isEnd = line === 'EMC' && open.pop() === ARTIFACT;
    if (line === ARTIFACT && isAfter) joined.pop();
    else joined.push(line);
    isAfter = isEnd;
  }
  return joined;
}

/** Marks what stands at the edges, and rules, as artifacts. */
export function markContent(content: string): Marked {
  const dropped: number[] = [];
  const lines = content.split('\n');
  for (const [i, line] of lines.entries()) {
    const [, role = '', number] = OPEN.exec(line) ?? [];
    if (number === undefined || DRAWN.has(role)) continue;
    const own = lines.slice(i + 1, lines.indexOf('EMC', i));
    if (own.some((one) => /T[jJ]$/.test(one))) continue;
    lines[i] = ARTIFACT;
    dropped.push(Number(number));
  }
  return { content: joinArtifacts(markOutside(lines)).join('\n'), dropped };
}
