import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { numberTags } from '../../../src/build/numberTags.ts';

const SOURCE = `<Passage of="L-01">

The <Claim id="lit">lamps *were* lit</Claim>, *nearly <Claim id="all">all</Claim>*.

A keeper <Claim id="sent">was sent home</Claim>.

<Note id="keeper" term="Keeper">Who lights a lamp.</Note>

</Passage>
`;

describe('the numbers of a section', () => {
  it('stand at its claims and notes, and each check follows the paragraph of its claim', () => {
    const fileURL = new URL('file:///content/analyses/lamps-at-sea/en/02-the-teacher.mdx');
    const { code } = mdxToJs(SOURCE, { mdastPlugins: [numberTags], fileURL });
    const tags = [...code.matchAll(/_jsxs?\((_components\.p|Claim|Check|Note), \{([^{}[\]]*)/g)].map(([, tag, props]) =>
      [tag, ...[...(props ?? '').matchAll(/(?:number|words): "([^"]*)"/g)].map(([, value]) => value)].join(' '),
    );
    expect(tags.filter((tag) => !tag.startsWith('Note'))).toEqual([
      '_components.p',
      'Claim 2a lamps were lit',
      'Claim 2b all',
      'Check 2a',
      'Check 2b',
      '_components.p',
      'Claim 2c was sent home',
      'Check 2c',
    ]);
    expect(tags.at(-1)).toMatch(/^Note 2\.1/);
  });

  it('give the claims letters, also beyond z', async () => {
    const fileURL = new URL('file:///content/analyses/a/en/05-food.mdx');
    const body = `<Passage of="L-01">\n\n${'A <Claim id="a">b</Claim> c. '.repeat(28)}\n\n</Passage>`;
    const { code } = await mdxToJs(body, { mdastPlugins: [numberTags], fileURL });
    const numbers = [...code.matchAll(/_jsxs?\(Claim, \{[^{}[\]]*number: "([^"]*)"/g)].map(([, number]) => number);
    expect([numbers[0], numbers[25], numbers[26], numbers[27]]).toEqual(['5a', '5z', '5aa', '5ab']);
    expect(new Set(numbers).size).toBe(28);
  });
});
