import { expect, it } from 'vitest';
import { listNotValdoran, valdoran } from '../../fixtures/valdora/valdoran.ts';
import { checkLanguage } from '../../gate/checkLanguage.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const write = (lang: string, twin: string, hreflang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><body><a href="${twin}" hreflang="${hreflang}">Names</a>${body}</body></html>`;

const enter = (own: string, twin: string, hreflang: string) =>
  `<url><loc>https://a.example${own}</loc><xhtml:link hreflang="${hreflang}" href="https://a.example${twin}"/></url>`;

const ENGLISH = '<p aria-label="A quiet harbour">Lamps were lit.</p>';
const find = async (own: string, lang = 'gl', twin = '/', base = '/') =>
  checkLanguage(
    await makeFolder({
      'index.html': write('en-GB', '/gl/', 'gl', ENGLISH),
      'gl/index.html': write(lang, twin, 'en', own),
      'sitemap.xml': enter('/', '/gl/', 'gl') + enter('/gl/', twin, 'en'),
    }),
    { ...valdoran, names: ['Names'], listForeign: listNotValdoran },
    base,
  );

it('finds nothing where all is translated, names and examples of code aside', async () => {
  const own = '<p aria-label="E qyoit herbuyr">Lemps wiri lot.</p><pre>Lamps</pre><p lang="en">Lamps</p>';
  expect(await find(own)).toEqual({ count: 1, faults: [] });
});

it('finds words of the first language in texts and in what is read out', async () => {
  expect((await find('<p aria-label="A quiet herbuyr">Lamps wiri lot.</p>')).faults).toEqual([
    'gl/index.html has words of the first language: quiet, lamps.',
  ]);
});

it('finds a page that says a wrong language, and one that does not lead to its twin', async () => {
  expect((await find('', 'en-GB')).faults).toEqual(['/gl/ says that it is in en-GB.']);
  expect((await find('', 'gl', '/about/')).faults).toEqual([
    'The menu of /gl/ does not lead to /.',
    'The sitemap does not say that /gl/ is / in another language.',
  ]);
});

it('finds what leads above the folder that the site is in', async () => {
  expect((await find('', 'gl', '/', '/below/')).faults).toEqual([
    'The menu of /gl/ does not lead to /.',
    'The sitemap does not say that /gl/ is / in another language.',
    'The menu of / does not lead to /gl/.',
    'The sitemap does not say that / is /gl/ in another language.',
  ]);
});
