import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../../src/schemas/claim.ts';
import { judgementSchema } from '../../../src/schemas/judgement.ts';
import { toJsonLd, toJsonLdBlocks, toReviewJsonLd } from '../../../src/site/jsonLd.ts';
import { listPages } from '../../../src/site/pages.ts';
import { toRecordCard } from '../../../src/site/recordCard.ts';
import { content } from './fixture.ts';

const LONG = 'The lamps of the north were lit by keepers whom the board had never paid for oil';
const words = (en: string) => ({ en });
const claim = {
  paragraph: 'A-02',
  group: 'oil',
  said: words(LONG),
  by: words('The analysis'),
  value: 6,
  unit: words('lamps'),
  tolerance: { within: 1, reason: words('Lamps are whole.') },
  tests: [
    { as: 'now', kind: 'level', label: words('1921'), data: 'lamps', column: 'lit', at: { year: 1921 }, found: 5 },
  ],
  verdict: 'holds',
  explanation: words('The table has five, which is near enough for lamps that were counted by night.'),
};
const judgement = {
  paragraph: 'A-01',
  kind: 'warning',
  said: words('The keepers might leave.'),
  voice: words('The board'),
  came: words('They left in May 1921, and the lamps of the north were dark until they came back in 1930.'),
  asOf: '2026-11',
  verdict: 'came-about',
  events: ['keepers-return'],
};

/** The page at a path, after an edit of the claim. */
function getPage(path: string, edit: object = {}) {
  const pages = listPages(
    {
      ...content,
      claims: [{ id: 'lamps-paid', data: { ...claimSchema.parse({ ...claim, ...edit }), position: 0 } }],
      judgements: [{ id: 'ja-01', data: { ...judgementSchema.parse(judgement), position: 0 } }],
    },
    ['en'],
  );
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`No page at ${path}.`);
  return { page, pages };
}

const CHECK = '/figures/lamps-paid/';
const VERDICT = '/lamps/outcome/ja-01/';

describe('the page of one check', () => {
  it('has a title that says so, cut for previews and whole in citations', () => {
    const { page } = getPage(CHECK);
    expect(page.title).toBe('Check: The lamps of the north were lit by keepers whom the board had…');
    expect(page.works[0]?.title).toBe(`Check: ${LONG}`);
    expect(page.description).toMatch(/^The analysis, March 2022\. Our check: Holds\. The table has five/);
  });

  it('is cited with the analysis, and with those of its sources that can be looked up', () => {
    const { page } = getPage(CHECK);
    expect(page.resources.map(({ name }) => name)).toEqual(['lamps']);
    expect(page.works.map(({ id }) => id)).toEqual(['barrels-and-ballots-figures-lamps-paid', 'lamps-original']);
    const path = 'https://board.example/gazette';
    const tables = content.tables.map((table) => ({ ...table, sources: [{ title: 'Sea Board, Gazette', path }] }));
    const pages = listPages({ ...content, tables, claims: getPage(CHECK).page.claim ? [toClaim()] : [] }, ['en']);
    expect(pages.find((one) => one.path === CHECK)?.works.at(-1)?.URL).toBe(path);
  });

  it('is a review in our words, whose claimant is the analysis or whom it names', () => {
    const review = toReviewJsonLd(getPage(CHECK).page);
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: LONG,
      datePublished: '2026-11-23',
      author: { name: 'Barrels and Ballots' },
      itemReviewed: { author: { name: 'Sea Board' }, datePublished: '2022-03', appearance: { '@type': 'Report' } },
      reviewRating: { '@type': 'Rating', alternateName: 'Holds' },
    });
    expect(JSON.stringify(review)).not.toMatch(/ratingValue|bestRating/);
    const other = toReviewJsonLd(getPage(CHECK, { by: words('A keeper, not named') }).page);
    expect(other).toMatchObject({ itemReviewed: { creditText: 'A keeper, not named' } });
    expect(other).not.toHaveProperty('itemReviewed.author');
  });

  it.each(['forecast', 'press'])('grades nothing where the verdict is %s', (verdict) => {
    const review = toReviewJsonLd(getPage(CHECK, { verdict }).page);
    expect(review).toMatchObject({ '@type': 'ClaimReview' });
    expect(review).not.toHaveProperty('reviewRating');
  });

  it('is no review where no table could test it', () => {
    expect(toReviewJsonLd(getPage(CHECK, { verdict: 'untestable' }).page)).toBeUndefined();
  });

  it('has a card whose words say the verdict and what was found', () => {
    const alt = (edit?: object) => toRecordCard(getPage(CHECK, edit).page)?.alt;
    expect(alt()).toBe('Our verdict: Holds. Drawn below: said: 6 lamps, against what the data give: 5.');
    const count = {
      as: 'now',
      kind: 'count',
      label: words('1921'),
      data: 'lamps',
      column: 'lit',
      among: {},
      least: 1,
      found: 6,
    };
    expect(alt({ tests: [count] })).toMatch(/^Our verdict: Holds\. Below: On our newest data: 6 lamps\. The table has/);
  });
});

describe('the page of one judgement', () => {
  it('lies below the outcome of its analysis, and says what kind it is', () => {
    const { page } = getPage(VERDICT);
    expect(page.title).toBe('Warning: The keepers might leave.');
    expect(page.description).toMatch(/^The board, March 2022\. What came by November 2026: Came about\. They left/);
    expect(toRecordCard(page)?.alt).toBe('Our verdict: Came about.');
  });

  it('is there only where the outcome is', () => {
    const silent = content.analyses.map(({ id, data: { outcome: _, ...data } }) => ({ id, data }));
    const judgements = [{ id: 'ja-01', data: { ...judgementSchema.parse(judgement), position: 0 } }];
    expect(listPages({ ...content, analyses: silent, judgements }, ['en']).map(({ path }) => path)).not.toContain(
      VERDICT,
    );
  });

  it('is a web page that says where it stands', () => {
    const { page, pages } = getPage(VERDICT);
    const [block, ...others] = toJsonLdBlocks(page, [], pages);
    expect(block).toMatchObject({
      '@type': 'WebPage',
      datePublished: '2026-11-23',
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { name: 'Lamps', position: 1 },
          { name: 'Lamps' },
          { name: /^What came/ },
          { name: page.title },
        ].map(({ name }) => ({ name: typeof name === 'string' ? name : expect.stringMatching(name) })),
      },
    });
    expect(others).toEqual([]);
  });
});

describe('where a page stands', () => {
  it('is a block of its own beside an article, and nothing of the first page', () => {
    const { page, pages } = getPage('/lamps/keeper/');
    expect(toJsonLdBlocks(page, [], pages)).toMatchObject([{ '@type': 'NewsArticle' }, { '@type': 'BreadcrumbList' }]);
    const home = getPage('/');
    expect(toJsonLdBlocks(home.page, [], home.pages)).toEqual([toJsonLd(home.page, [])]);
  });
});

function toClaim() {
  return { id: 'lamps-paid', data: { ...claimSchema.parse(claim), position: 0 } };
}
