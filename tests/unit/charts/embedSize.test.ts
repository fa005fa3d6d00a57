import { describe, expect, it } from 'vitest';
import { embedHeight, embedSize, formatFrame, formatSnippet, frameHeight } from '../../../src/charts/embedSize.ts';

const draw = (width: number, height: number, notes: string[] = []) => ({ width, height, notes });
const drawn = { wide: draw(720, 390), narrow: draw(340, 330) };
const texts = {
  title: 'Lamps went out along the whole coast',
  subtitle: 'Lamps lit at midnight',
  source: 'Source: Gazette',
};

describe('the shape of an embedded chart', () => {
  it('has room for the chart at every width, and little more', () => {
    const low = { wide: draw(720, 190), narrow: draw(340, 900, ['a note', 'another note that takes two lines of it']) };
    for (const chart of [drawn, low]) {
      const size = embedSize(chart, texts);
      for (const width of [320, 340, 376, 430, 567, 568, 600, 650, 700, 768, 1000, 1200]) {
        const [frame, needed] = [frameHeight(size, width), embedHeight(width, chart, texts)];
        expect(frame, `${width}`).toBeGreaterThanOrEqual(needed);
        expect(frame, `${width}`).toBeLessThanOrEqual(needed * 1.1);
      }
    }
  });

  it('grows with the title and with notes below the drawing', () => {
    const height = (...of: Parameters<typeof embedSize>) => frameHeight(embedSize(...of), 400);
    expect(height(drawn, { ...texts, title: texts.title.repeat(4) })).toBeGreaterThan(height(drawn, texts));
    const noted = { ...drawn, narrow: draw(340, 330, ['a note', 'another note']) };
    expect(height(noted, texts)).toBeGreaterThanOrEqual(height(drawn, texts) + 20);
  });

  it('is written as a frame and a link, with the signs of a title escaped and no script', () => {
    const size = { wide: { base: 90, slope: 0.5 }, growing: { base: 100, slope: 1.25 }, narrow: 520 };
    const words = { title: 'A "dark" <coast>', embed: 'https://a.example/embed/x/' };
    const frame =
      '<div style="container-type:inline-size"><iframe src="https://a.example/embed/x/" title="A &#34;dark&#34; &#60;coast&#62;" loading="lazy" width="100%" height="520" style="width:100%;height:max(90px + 50cqw, min(100px + 125cqw, 520px, (569px - 100cqw)*999));border:0"></iframe></div>';
    expect(formatFrame(size, words)).toBe(frame);
    expect(formatSnippet(size, { ...words, page: 'https://a.example/charts/x/' })).toBe(
      `${frame}\n<p><a href="https://a.example/charts/x/">A &#34;dark&#34; &#60;coast&#62;</a></p>`,
    );
  });
});
