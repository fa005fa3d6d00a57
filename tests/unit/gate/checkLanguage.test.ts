import { expect, it } from 'vitest';
import { listNotValdoran, valdoran } from '../../fixtures/valdora/valdoran.ts';
import { checkLanguage } from '../../gate/checkLanguage.ts';
import { makeFolder } from '../../helpers/temporaryFolder.ts';

const write = (lang: string, twin: string, hreflang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><body><a href="${twin}" hreflang="${hreflang}">Names</a>${body}</body></html>`;

const enter = (own: string, twin: string, hreflang: string) =>
  `<url><loc>https://a.example${own}</loc><xhtml:link hreflang="${hreflang}" href="https://a.example${twin}"/></url>`;

const ENGLISH = '<p aria-label="A quiet harbour">Lamps were lit.</p>';
const find = async (own: string, lang = 'id', twin = '/') =>
  checkLanguage(
    await makeFolder({
      'index.html': write('en-GB', '/id/', 'id', ENGLISH),
      'id/index.html': write(lang, twin, 'en', own),
      'sitemap.xml': enter('/', '/id/', 'id') + enter('/id/', twin, 'en'),
    }),
    { ...valdoran, names: ['Names'], listForeign: listNotValdoran },
  );

it('finds nothing where all is translated, names and examples of code aside', async () => {
  const own = '<p aria-label="E qyoit herbuyr">Lemps wiri lot.</p><pre>Lamps</pre><p lang="en">Lamps</p>';
  expect(await find(own)).toEqual({ count: 1, faults: [] });
});

it('finds words of the first language in texts and in what is read out', async () => {
  expect((await find('<p aria-label="A quiet herbuyr">Lamps wiri lot.</p>')).faults).toEqual([
    'id/index.html has words of the first language: quiet, lamps.',
  ]);
});

it('finds a page that says a wrong language, and one that does not lead to its twin', async () => {
  expect((await find('', 'en-GB')).faults).toEqual(['/id/ says that it is in en-GB.']);
  expect((await find('', 'id', '/about/')).faults).toEqual([
    'The menu of /id/ does not lead to /.',
    'The sitemap does not say that /id/ is / in another language.',
  ]);
});
