import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkPages, findMissingAttributes, findPageFaults } from '../../../../src/build/html/checkPages.ts';
import { readHead } from '../../../../src/build/html/readHead.ts';
import { parseHtml, readPages } from '../../../../src/build/html/tree.ts';
import { parseRedirects } from '../../../../src/build/parseRedirects.ts';
import { dataAttributes } from '../../../../src/site/dataAttributes.ts';
import { findLostAddresses, listAddresses } from '../../../gate/listAddresses.ts';
import { makeFolder } from '../../../helpers/temporaryFolder.ts';

const card = (width = 1200) =>
  sharp({ create: { width, height: 630, channels: 3, background: '#fbfaf6' } })
    .png()
    .toBuffer();

interface Said {
  path: string;
  title?: string;
  description?: string;
  image?: string;
  canonical?: string;
  robots?: string;
  body?: string;
}

const toHtml = ({
  path,
  title = `Title of ${path}`,
  image = `/cards${path.slice(0, -1)}.png`,
  body = '',
  ...said
}: Said) => {
  const { description = `What stands on the page ${path}, in a sentence that is long enough to be shown.` } = said;
  const { canonical = `https://lamps.example${path}`, robots = 'max-image-preview:large' } = said;
  return `<html><head><title>${title}</title><meta name="robots" content="${robots}"><meta name="description" content="${description}"><link rel="canonical" href="${canonical}"><meta property="og:url" content="https://lamps.example${path}"><meta property="og:title" content="${title}">${image && `<meta property="og:image" content="https://lamps.example${image}">`}</head><body>${body}</body></html>`;
};

async function findFaults(...pages: Said[]): Promise<string[]> {
  const dir = await makeFolder({
    'cards/a.png': await card(),
    'cards/b.png': await card(),
    'cards/small.png': await card(600),
    ...Object.fromEntries(pages.map((page) => [`${page.path.slice(1)}index.html`, toHtml(page)])),
  });
  return findPageFaults(dir, await readPages(dir));
}

describe('the check of the built pages', () => {
  it('finds nothing wrong with good ones', async () => {
    expect(await findFaults({ path: '/a/' }, { path: '/b/' })).toEqual([]);
  });

  it.each<[string, Said, string]>([
    [
      'a long title',
      { path: '/a/', title: 'x'.repeat(71) },
      '/a/: the title has 71 characters, more than 70; shorten “x',
    ],
    ['no title', { path: '/a/', title: '' }, '/a/ has no title for previews'],
    [
      'a short description',
      { path: '/a/', description: 'Short.' },
      '/a/: the description has 6 characters; write 60 to 200.',
    ],
    [
      'a long description',
      { path: '/a/', description: 'x'.repeat(201) },
      '/a/: the description has 201 characters; write 60 to 200.',
    ],
    ['no card', { path: '/a/', image: '' }, '/a/ has no preview card; give the page an entry in'],
    [
      'a card that is not there',
      { path: '/a/', image: '/cards/c.png' },
      '/a/ names the card cards/c.png, which was not built.',
    ],
    ['a card of another size', { path: '/a/', image: '/cards/small.png' }, 'measures 600 by 630, not 1200 by 630.'],
    [
      'the address of another page',
      { path: '/a/', canonical: 'https://lamps.example/b/' },
      '/a/ names https://lamps.example/b/ as its own address',
    ],
    [
      'an id twice',
      { path: '/a/', body: '<p id="x"></p><p class="y" id="x"></p>' },
      '/a/: the id “x” stands there twice',
    ],
  ])('finds %s', async (_, page, fault) => {
    expect((await findFaults(page)).join('\n')).toContain(fault);
  });

  it('finds two pages that say the same', async () => {
    const description = 'One sentence that two pages share, although each should have one of its own.';
    const faults = await findFaults(
      { path: '/a/', title: 'A', description },
      { path: '/b/', title: 'A', description, image: '/cards/a.png' },
    );
    expect(faults).toEqual([
      '/a/ and /b/ have the same title; no two pages may (“A”).',
      `/a/ and /b/ have the same description; no two pages may (“${description}”).`,
      '/a/ and /b/ have the same card; no two pages may (“https://lamps.example/cards/a.png”).',
    ]);
  });

  it('takes no other page for the first one', async () => {
    const faults = await findFaults({ path: '/', image: '/cards/a.png', canonical: 'https://lamps.example/b/' });
    expect(faults[0]).toContain('/ names https://lamps.example/b/ as its own address');
  });

  it('leaves pages alone that are not to be shared', async () => {
    expect(await findFaults({ path: '/a/', image: '', robots: 'noindex' })).toEqual([]);
  });

  it('looks at every page of a preview', async () => {
    const robots = 'noindex, max-image-preview:large';
    expect(await findFaults({ path: '/a/', image: '', robots })).toEqual([expect.stringContaining('no preview card')]);
  });

  it('stops the build', async () => {
    const dir = await makeFolder({ 'a/index.html': toHtml({ path: '/a/', image: '' }) });
    await expect(checkPages(dir, await readPages(dir))).rejects.toThrow('/a/ has no preview card');
  });
});

describe('the attributes that the steps read', () => {
  const all = Object.keys(dataAttributes).map((name) => `<p ${name}></p>`);

  it('stand on some page, each', () => {
    expect(findMissingAttributes([{ file: 'a.html', tree: parseHtml(all.join('')) }])).toEqual([]);
  });

  it('are missed where no page has one of them', () => {
    const tree = parseHtml(all.slice(1).join(''));
    expect(findMissingAttributes([{ file: 'a.html', tree }])).toEqual([
      'No page has data-colophon; the component whose element ends what is printed, after the list of its addresses; its value is the day of the text has to state it.',
    ]);
  });
});

describe('the reading of a head', () => {
  it('decodes what the page encodes', () => {
    const { title, meta } = readHead(
      parseHtml('<head><title>A &amp; B</title><meta property="og:title" content="A &#38; &quot;B&quot;"></head>'),
    );
    expect(title).toBe('A & B');
    expect(meta.get('og:title')).toBe('A & "B"');
  });
});

describe('published addresses', () => {
  it('are paths and ids, but not labels, cards or compressed copies', async () => {
    const html = '<main id="main"><h2 id="oil">Oil</h2><h3 id="chart-x-title">X</h3></main>';
    const dir = await makeFolder({
      'a/index.html': html,
      'a/cite.bib': '',
      'a/index.html.br': '',
      'cards/a.png': '',
      '404.html': '',
    });
    expect(await listAddresses(dir)).toEqual(['/a/', '/a/#oil', '/a/cite.bib']);
  });

  it('are missed when they go, unless they lead on to one that exists', () => {
    const redirects = parseRedirects('# former\n/old/ /new/ 301\n/older/ /gone/ 301\n');
    expect(
      findLostAddresses(
        ['/new/', '/old/', '/old/#oil', '/old/#tar', '/older/', '/lost/#x'],
        ['/new/', '/new/#oil'],
        redirects,
      ),
    ).toEqual([
      expect.stringMatching(/^\/old\/#tar was published and is gone/),
      expect.stringMatching(/^\/older\/ was published and is gone/),
      expect.stringMatching(/^\/lost\/#x was published and is gone/),
    ]);
  });
});
