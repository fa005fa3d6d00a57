// What a class is given of an analysis: figures to test and sentences whose outcome is known, a few of many.
import type { Claim, Verdict } from '../schemas/claim.ts';
import type { Judgement } from '../schemas/judgement.ts';

/** Figures in an exercise. */
const FIGURES = 6;

/** Outcomes that a class can judge for itself, in the order in which one of each is taken. */
const TELLING: readonly Judgement['verdict'][] = ['came-about', 'in-part', 'did-not'];

interface Entry<T> {
  data: T;
}

/**
 * One figure of each verdict in turn, until there are enough; in the order of the text. Those that no data test are left out,
 * and, where others are enough, those on what the class is to draw.
 */
export function pickClaims<E extends Entry<Claim>>(
  claims: readonly E[],
  paragraphs: readonly string[],
  drawn?: string,
): E[] {
  const tested = claims.filter(
    ({ data: { paragraph, verdict } }) => paragraphs.includes(paragraph) && verdict !== 'untestable',
  );
  const others = tested.filter(({ data }) => data.group !== drawn);
  const own = others.length < FIGURES ? tested : others;
  const kinds = [...Map.groupBy(own, ({ data }) => data.verdict).values()];
  const turns = Array.from({ length: FIGURES }, (_, turn) => kinds.flatMap((kind) => kind[turn] ?? []));
  const chosen = new Set(turns.flat().slice(0, FIGURES));
  return own.filter((claim) => chosen.has(claim));
}

/** The first sentence of each telling outcome, in the order of the text. */
export function pickOutcomes<E extends Entry<Judgement>>(judgements: readonly E[], paragraphs: readonly string[]): E[] {
  const own = judgements.filter(({ data }) => paragraphs.includes(data.paragraph));
  const chosen = new Set(TELLING.map((verdict) => own.find(({ data }) => data.verdict === verdict)));
  return own.filter((judgement) => chosen.has(judgement));
}

const BOXES: Readonly<Record<Verdict, number>> = {
  holds: 0,
  revised: 1,
  roughly: 1,
  depends: 1,
  forecast: 1,
  press: 2,
  untestable: 2,
};

/** Which of the three boxes a verdict makes right: holds, in part, cannot be told. */
export const toBox = (verdict: Verdict): number => BOXES[verdict];

export interface Answer {
  section: string;
  also?: string | undefined;
}

/** The parts of the text that have an answer, in their order. */
export const findAnswerParts = <P extends { anchor: string }>({ section, also }: Answer, parts: readonly P[]): P[] =>
  parts.filter(({ anchor }) => anchor === section || anchor === also);
