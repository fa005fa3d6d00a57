import { expect, it } from 'vitest';
import { toCardOil, toPageCard } from '../../../src/site/cards.ts';
import { getPage } from './fixture.ts';

const points = [1965, 1998, 2010, 2026].map((year, i) => ({ year, value: 3 - i / 2 }));
const explainers = [getPage('/lamps/'), getPage('/dark/')];
const draw = (path: string) => {
  const page = getPage(path);
  return toPageCard(page, toCardOil({ points, breaks: [] }, explainers, page.retells?.slug));
};

it('a card says in words the number or the pull-out that it shows, beyond its title', () => {
  expect(draw('/lamps/board/').alt).toBe('Written March 2022. Who ordered it?');
  expect(draw('/people/').alt).toMatch(/explained\. 1 people and bodies/);
  expect(draw('/lamps/').alt).toContain('drawn as the level of a body of oil');
});

it('no two pages of the same analysis share a card, and each explainer has its own year', () => {
  const paths = ['/lamps/', '/lamps/board/', '/lamps/print/', '/dark/', '/dark/easy/', '/people/', '/terms/'];
  expect(new Set(paths.map((path) => draw(path).svgs.wide)).size).toBe(paths.length);
  const oil = toCardOil({ points, breaks: [] }, explainers, 'dark');
  expect(oil.dates.filter(({ isHere }) => isHere).map(({ year }) => year)).toEqual(['2024']);
});
