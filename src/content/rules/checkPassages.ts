import type { TagUse } from '../checkTag.ts';
import { type Fault, toName } from '../faults.ts';

/** What the index says of the original’s paragraphs. */
export interface Paragraphs {
  ids: readonly string[];
  file: string;
  line: number | undefined;
}

export const formatUse = ({ file, line }: TagUse): string => `${toName(file)}, line ${line}`;

/** Over an analysis every paragraph of the original is retold by exactly one passage, in order. */
export function checkPassages({ ids, file, line }: Paragraphs, uses: readonly TagUse[]): Fault[] {
  const faults: Fault[] = [];
  const first = new Map<string, TagUse>();
  /** The passage that is furthest on in the original so far. */
  let furthest: { of: string; use: TagUse } | undefined;

  for (const use of uses) {
    const of = use.props['of'];
    if (use.name !== 'Passage' || !of) continue;
    const add = (text: string) => faults.push({ file: use.file, line: use.line, text });
    const twin = first.get(of);
    if (!ids.includes(of)) {
      add(
        `Passage retells ${of}, which is no paragraph of the original; correct it, or list it in ${toName(file)} under original.paragraphs.`,
      );
    } else if (twin) {
      add(`Passage retells ${of}, which ${formatUse(twin)} retells already; remove one of the two.`);
    } else {
      first.set(of, use);
      if (furthest && ids.indexOf(of) < ids.indexOf(furthest.of)) {
        add(
          `Passage retells ${of} after ${furthest.of} (${formatUse(furthest.use)}); put the passages in the order of the original.`,
        );
      } else furthest = { of, use };
    }
  }
  ids.forEach((of, i) => {
    if (ids.indexOf(of) < i) faults.push({ file, line, text: `original.paragraphs lists ${of} twice; keep one.` });
    else if (!first.has(of))
      faults.push({ file, line, text: `no Passage retells ${of}; write one, or take it out of original.paragraphs.` });
  });
  return faults;
}
