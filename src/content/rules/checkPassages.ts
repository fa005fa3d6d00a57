import { readParagraphId } from '../../schemas/text.ts';
import { toFileName } from '../format.ts';
import type { TagUse } from '../readBody.ts';
import type { Add, Place } from '../report.ts';

/** What the index says of the original’s paragraphs. */
export interface Paragraphs {
  ids: readonly string[];
  place: Place;
}

export const formatPlace = ({ file, line }: Place): string => `${toFileName(file)}, line ${line}`;

/** Over an analysis every paragraph of the original is retold by exactly one passage, in order. */
export function checkPassages({ ids, place }: Paragraphs, uses: readonly TagUse[], add: Add): void {
  const order = new Map(ids.map((id, i) => [id, i]));
  const first = new Map<string, TagUse>();
  /** The passage that is furthest on in the original so far. */
  let furthest: { of: string; at: number; use: TagUse } | undefined;

  for (const use of uses) {
    const of = use.props['of'];
    if (use.name !== 'Passage' || !of) continue;
    const at = order.get(of);
    const twin = first.get(of);
    if (at === undefined) add(use, 'strayPassage', of, toFileName(place.file));
    else if (twin) add(use, 'twinPassage', of, formatPlace(twin));
    else {
      first.set(of, use);
      if (furthest && at < furthest.at) add(use, 'latePassage', of, furthest.of, formatPlace(furthest.use));
      else furthest = { of, at, use };
    }
  }
  const listed = new Set<string>();
  for (const of of ids) {
    if (listed.has(of)) add(place, 'twinParagraph', of);
    else if (!first.has(of)) add(place, 'lostParagraph', of);
    listed.add(of);
  }
}

/** A paragraph is named by its letter all over the site, so no two analyses share one. */
export function checkLetters(
  analyses: readonly { folder: { slug: string }; paragraphs: Paragraphs | undefined }[],
  add: Add,
): void {
  const owners = new Map<string, string>();
  for (const {
    folder: { slug },
    paragraphs,
  } of analyses) {
    for (const letter of new Set(paragraphs?.ids.map((id) => readParagraphId(id).letters))) {
      const owner = owners.get(letter) ?? slug;
      if (owner !== slug && paragraphs) add(paragraphs.place, 'twinLetter', letter, owner);
      owners.set(letter, owner);
    }
  }
}
