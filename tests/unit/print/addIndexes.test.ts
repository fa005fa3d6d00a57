import { expect, it } from 'vitest';
import { formatHtml, parseHtml } from '../../../src/build/html/tree.ts';
import { addIndexes } from '../../../src/print/addIndexes.ts';
import { read } from '../../helpers/contentFixture.ts';

const html =
  '<!DOCTYPE html><html><head></head><body><article><section class="sources"></section><div class="colophon"></div></article></body></html>';

it('puts the index of an explainer between its sources and its imprint, in a copy that is printed', () => {
  const page = { file: 'lamps-at-sea/index.html', tree: parseHtml(html) };
  const other = { file: 'lamps-at-sea/the-board/index.html', tree: parseHtml(html) };
  const [printed, same] = addIndexes(
    [page, other],
    read((files) => files),
  );
  const said = formatHtml(printed!.tree);
  expect(said).toMatch(
    /<section class="sources"><\/section><section class="index" hidden><h2 id="index">Index<\/h2><ul>(<li data-forms="[^"]+" data-passages="l-0\d[^"]*">[^<]+<\/li>)+<\/ul><\/section><div class="colophon">/,
  );
  expect(said).toMatch(/data-passages="l-01">Keeper</);
  expect(formatHtml(page.tree)).toBe(html);
  expect(same).toBe(other);
});

it('says that it finds no place for an index', () => {
  const page = { file: 'lamps-at-sea/index.html', tree: parseHtml(html.replace('sources', 'origins')) };
  const content = read((files) => files);
  expect(() => addIndexes([page], content)).toThrow('lamps-at-sea/index.html has no article with its sources');
});
