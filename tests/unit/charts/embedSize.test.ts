import { describe, expect, it } from 'vitest';
import { embedHeight, embedSize, formatSnippet } from '../../../src/charts/embedSize.ts';

const draw = (width: number, height: number, notes: string[] = []) => ({
  svg: `<svg viewBox="0 0 ${width} ${height}"></svg>`,
  notes,
});
const drawn = { wide: draw(720, 390), narrow: draw(340, 330) };
const texts = {
  title: 'Lamps went out along the whole coast',
  subtitle: 'Lamps lit at midnight',
  source: 'Source: Gazette',
};

describe('the shape of an embedded chart', () => {
  it('has room for the chart at every width', () => {
    const { ratio, minHeight } = embedSize(drawn, texts);
    for (const width of [320, 375, 430, 567, 568, 650, 768, 1000, 1200]) {
      expect(Math.max(width / ratio, minHeight), `${width}`).toBeGreaterThanOrEqual(embedHeight(width, drawn, texts));
    }
  });

  it('has a shape also where the least height is enough at every width', () => {
    const low = { wide: draw(720, 90), narrow: draw(340, 900) };
    const { ratio, minHeight } = embedSize(low, texts);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(10);
    expect(1200 / ratio).toBeLessThanOrEqual(minHeight);
  });

  it('grows with the title and with notes below the drawing', () => {
    const { minHeight } = embedSize(drawn, texts);
    expect(embedSize(drawn, { ...texts, title: texts.title.repeat(4) }).minHeight).toBeGreaterThan(minHeight);
    const noted = { ...drawn, narrow: draw(340, 330, ['a note', 'another note']) };
    expect(embedSize(noted, texts).minHeight).toBeGreaterThanOrEqual(minHeight + 20);
  });

  it('stops at a drawing without a shape', () => {
    expect(() => embedSize({ ...drawn, wide: { svg: '<svg></svg>', notes: [] } }, texts)).toThrow(
      'A drawing has no viewBox from 0 0, so its shape is not known; give it one.',
    );
  });

  it('is written as a frame and a link, with the signs of a title escaped and no script', () => {
    const snippet = formatSnippet(
      { ratio: 1.5, minHeight: 500 },
      { title: 'A "dark" <coast>', embed: 'https://a.example/embed/x/', page: 'https://a.example/charts/x/' },
    );
    expect(snippet).toBe(
      '<iframe src="https://a.example/embed/x/" title="A &#34;dark&#34; &#60;coast&#62;" loading="lazy" style="width:100%;aspect-ratio:1.5;min-height:500px;border:0"></iframe>\n' +
        '<p><a href="https://a.example/charts/x/">A &#34;dark&#34; &#60;coast&#62;</a></p>',
    );
  });
});
