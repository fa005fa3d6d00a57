import { createHash } from 'node:crypto';
import { expect, pages, test } from '../helpers/browser.ts';

/** Everything that the policy lets run or style, as it stands in the file. */
const inlineCode = (html: string) =>
  [...html.matchAll(/<(style)\b[^>]*>([\s\S]*?)<\/\1>|<(script)\b(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/\3>/g)].map(
    ([, , style, , script]) => style ?? script ?? '',
  );

for (const { path, html } of pages) {
  test(`${path} has one style and one script, and its policy names them and no other`, () => {
    const sources = inlineCode(html).map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    expect(sources).toHaveLength(2);
    expect((html.match(/'sha256-[^']*'/g) ?? []).toSorted()).toEqual(sources.toSorted());
    expect(html).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/);
  });
}

test('no two pages of a language share a title or a description', () => {
  for (const expression of [/<title>([^<]*)/, /<meta name="description" content="([^"]*)/]) {
    const texts = pages.map(({ html, locale }) => [locale, expression.exec(html)?.[1]]);
    expect(texts.every(([, text]) => text)).toBe(true);
    expect(new Set(texts.map(String)).size).toBe(pages.length);
  }
});

test('no dot between two things stands close to one of them', () => {
  const isClose = /[\p{L}\p{N}).](?:<\/\w+>)*·|·(?:<\w[^>]*>)*[\p{L}\p{N}]/u;
  const close = pages.flatMap(({ path, html }) => {
    const text = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    const { index } = isClose.exec(text) ?? {};
    return index === undefined ? [] : [`${path}: ${text.slice(Math.max(0, index - 30), index + 20)}`];
  });
  expect(close).toEqual([]);
});
