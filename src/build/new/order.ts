// What is asked for: `chart gas-output`. Whatever else is written is answered with one sentence.
import { parseArgs } from 'node:util';
import { formatOr } from '../../charts/core/faults.ts';
import { id as idSchema } from '../../schemas/text.ts';
import { toId } from '../../site/cite/works.ts';

export const kinds = ['analysis', 'chart', 'claim', 'person', 'event'] as const;
export type Kind = (typeof kinds)[number];

export interface Order {
  kind: Kind;
  id: string;
  /** The folder of the content, where it is another. */
  content?: string | undefined;
}

/** An order that cannot be carried out; its message is the sentence for whoever gave it. */
export class Refusal extends Error {}

const EXAMPLE = 'npm run new chart gas-output';
const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);

function parseWords(words: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...words],
    options: { content: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let content: string | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name !== 'content')
      throw new Refusal(`${token.rawName} is no option of this command; write it without, as in ${EXAMPLE}.`);
    if (!token.value) throw new Refusal('--content has no folder; write one, as in --content=content.');
    content = token.value;
  }
  return { content, positionals: tokens.flatMap((token) => (token.kind === 'positional' ? token.value : [])) };
}

/** @throws Refusal */
export function parseOrder(words: readonly string[]): Order {
  const { content, positionals } = parseWords(words);
  const [kind, id, ...more] = positionals;
  if (kind === undefined)
    throw new Refusal(`Nothing is asked for; write ${formatOr(kinds)} and an id, as in ${EXAMPLE}.`);
  if (!isKind(kind)) throw new Refusal(`“${kind}” is nothing that can be made; write ${formatOr(kinds)}.`);
  if (id === undefined) throw new Refusal(`The ${kind} has no id; write one after it, as in ${EXAMPLE}.`);
  const meant = toId(id, ...more).replace(/^[-\d]+/, '') || 'gas-output';
  if (more.length > 0)
    throw new Refusal(`The id has ${more.length + 1} words; join them with hyphens, as in ${meant}.`);
  if (!idSchema.safeParse(id).success)
    throw new Refusal(`“${id}” is not an id of lower-case words with hyphens; write one such as ${meant}.`);
  return { kind, id, content };
}
