import { expect, it } from 'vitest';
import { formatHtml, parseHtml } from '../../../../src/build/html/tree.ts';
import { keepPage } from '../../../../src/build/keep/keepPage.ts';
import { en } from '../../../../src/i18n/en.ts';

const STYLE =
  '@font-face{font-family:A;src:url(/_astro/serif.1.woff2)}@font-face{font-family:B;src:url(/_astro/sans.1.woff2)}p{top:0}';
const toPage = (body: string, style = STYLE) =>
  parseHtml(
    `<!DOCTYPE html><html lang="en-GB"><head><style>${style}</style><script>1</script></head><body><nav>Site</nav>${body}</body></html>`,
  );

const text = toPage(`<article><header><h1>Lamps</h1></header>
<script>2</script><img src="/a.svg"><share-page></share-page><section data-unprinted>Share</section><p data-unkept>Print</p><p data-pdfs>PDF: A4</p>
<ol hidden><li>https://elsewhere.example/</li></ol><div hidden><svg></svg></div><div popover hidden id="about-sea">Sea</div>
<section><h2 id="keepers">Keepers</h2><a href="/sub/lamps/keepers/">1</a><a href="/sub/lamps/outcome/">2</a>
<a href="/sub/lamps/outcome/#j-1">3</a><a href="#about-sea">4</a><a href="#gone">5</a><a href="/sub/people/#ada">6</a>
<a href="/sub/lamps/">7</a><a href="https://elsewhere.example/">8</a>
<p id="chart-oil">Chart 1.1 · <a href="/sub/charts/oil/">Oil</a></p><p id="chart-gas">Chart 1.2</p><p data-colophon="2026-11-23" hidden></p></section></article>`);
const section = toPage(
  '<article><figure id="chart-oil" class="chart screen" data-unprinted><svg id="oil"></svg><p hidden>On paper</p></figure></article>',
);
const outcome = toPage(
  '<article class="across"><h1>What came</h1><h2 id="keepers">Ten lines</h2><a href="#keepers">a</a><p id="j-1">They left.</p></article>',
  '@font-face{font-family:A;src:url(/_astro/serif.1.woff2)}h2{top:1px}',
);

const keep = () => {
  const kept = keepPage({
    tree: text,
    outcome,
    below: [outcome, section],
    href: '/sub/lamps/',
    siteUrl: 'https://lamps.example',
    words: { ...en.kept, note: (day, publisher) => `Kept on ${day} by ${publisher}:`, newest: 'Newest:' },
    formatDay: (day) => day.replaceAll('-', ' '),
    font: { name: 'serif', address: 'data:font/woff2;base64,AA' },
  });
  return { ...kept, html: formatHtml(kept.tree) };
};

it('holds the text and what came of it, and nothing that runs, is fetched or is for paper', () => {
  const { html } = keep();
  expect(html).toContain('<h1>Lamps</h1>');
  expect(html).toContain('<h2>What came</h2>');
  expect(html).toContain('<svg></svg>');
  expect(html).toContain('<div popover hidden id="about-sea">Sea</div>');
  for (const gone of ['<script', '<img', 'share-page', 'Share', 'Print', 'PDF', '<ol', 'Site'])
    expect(html, gone).not.toContain(gone);
});

it('says at its head what it is, by whom, of which day, on which terms, and where the newest is', () => {
  expect(keep().html).toContain(
    '<header><p class="of">Kept on 2026 11 23 by Barrels and Ballots: <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>. Newest: <a href="https://lamps.example/sub/lamps/">',
  );
});

it('draws what the text only leads to, from the page of its section', () => {
  const { html } = keep();
  expect(html).toContain('<figure id="chart-oil" class="chart"><svg id="oil"></svg></figure>');
  expect(html).toContain('<p id="chart-gas">Chart 1.2</p>');
});

it('leads within itself where it has the place, and else to the site', () => {
  const links = [...keep().html.matchAll(/<a href="([^"]*)">(\w)</g)].map(([, href, name]) => `${name} ${href}`);
  expect(links).toEqual([
    '1 #keepers',
    '2 #outcome',
    '3 #j-1',
    '4 #about-sea',
    '5 https://lamps.example/sub/lamps/#gone',
    '6 https://lamps.example/sub/people/#ada',
    '7 https://lamps.example/sub/lamps/',
    '8 https://elsewhere.example/',
    // Two places had one id.
    'a #outcome-keepers',
  ]);
});

it('has the styles of both pages and the font of the text, and lets nothing else in', () => {
  const { html, style } = keep();
  expect(style).toMatch(/^@font-face{font-family:A;src:url\(data:font\/woff2;base64,AA\)}p{top:0}\nh2{top:1px}\n/);
  expect(html).toContain(style);
  expect(html).toMatch(/content="default-src 'none'; style-src 'sha256-[^']+'; font-src data:"/);
});

it('leaves the pages themselves as they are', () => {
  const before = formatHtml(text) + formatHtml(outcome);
  keep();
  expect(formatHtml(text) + formatHtml(outcome)).toBe(before);
});
