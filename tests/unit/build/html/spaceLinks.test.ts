import { expect, it } from 'vitest';
import { spaceLinks } from '../../../../src/build/html/spaceLinks.ts';
import { edit } from './edit.ts';

const space = (html: string) => edit(html, spaceLinks);

it('keeps links apart that stand side by side, and leaves words and drawings as they are', () => {
  expect(space('<p><span>2016: <a>3</a><a>5</a></span><span>2022: <a>7</a></span></p>')).toBe(
    '<p><span>2016: <a>3</a> <a>5</a></span> <span>2022: <a>7</a></span></p>',
  );
  expect(space('<p><a>oil</a>, <a>gas</a><b>es</b></p>')).toBe('<p><a>oil</a>, <a>gas</a><b>es</b></p>');
  expect(space('<svg><a>3</a><a>5</a></svg>')).toBe('<svg><a>3</a><a>5</a></svg>');
});
