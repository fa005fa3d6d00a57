import { s } from 'hastscript';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { getColour, mixColours } from '../../../../src/charts/standalone/readStyles.ts';
import { toPng } from '../../../../src/charts/standalone/toPng.ts';
import { toStandalone } from '../../../../src/charts/standalone/toStandalone.ts';

const drawing = s('svg', { viewBox: '0 0 200 100', fill: 'currentColor', 'font-size': 16, role: 'img' }, [
  s('g', { fill: 'none', stroke: 'currentColor' }, [
    s('path', { class: 'grid', d: 'M0 50H200' }),
    s('path', { d: 'M0 0l200 100', 'stroke-width': 2 }),
    s('circle', { class: 'paper', cx: 5, cy: 5, r: 3, fill: '#fff' }),
  ]),
  s('g', { class: 'muted', 'text-anchor': 'end' }, [s('text', { x: 190, y: 20 }, 'in 2024')]),
]);
const options = {
  title: 'A finding that is a sentence',
  subtitle: 'Lamps in Valparaíso',
  source: 'Source: somebody',
  subject: 'oil',
};

describe('colours of files', () => {
  it('are the light ones of the stylesheet', () => {
    expect(getColour('ink')).toBe('#1b1a17');
    expect(() => getColour('mauve')).toThrow('has no colour --mauve');
  });

  it('are mixed on their ground', () => {
    expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});

describe('a drawing in a file of its own', () => {
  it('needs no class, no font and no style', () => {
    const { svg } = toStandalone(drawing, options);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="232" height="\d+"/);
    expect(svg).toContain('<title>A finding that is a sentence</title>');
    expect(svg).not.toMatch(/class=|<text|currentColor|style=|font-/);
  });

  it('has the colours that the page would give', () => {
    const { svg } = toStandalone(drawing, options);
    expect(svg).toContain(`<path d="M0 50H200" fill="none" stroke="${getColour('rule')}"`);
    expect(svg).toMatch(new RegExp(`stroke-width="2"[^>]*stroke="${getColour('oil')}"`));
    expect(svg).toMatch(new RegExp(`<circle[^>]*fill="#ffffff" stroke="${getColour('oil')}"`));
    expect(svg).toMatch(new RegExp(`translate\\([\\d.]+ 20\\)" fill="${getColour('muted')}"`));
  });

  it('says below the title what is measured, and stands lower for it', () => {
    const heightOf = (subtitle: string) => toStandalone(drawing, { ...options, subtitle }).height;
    expect(heightOf('Lamps lit at midnight, all coasts, every year from 1919')).toBeGreaterThan(heightOf('Lamps'));
  });

  it('tells its size', () => {
    const { svg, width, height } = toStandalone(drawing, options);
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
  });

  it('becomes the same flat image each time', async () => {
    const { svg } = toStandalone(drawing, options);
    const [first, second] = await Promise.all([toPng(svg, 464), toPng(svg, 464)]);
    expect(first.equals(second)).toBe(true);
    const { width, hasAlpha, format } = await sharp(first).metadata();
    expect({ width, hasAlpha, format }).toEqual({ width: 464, hasAlpha: false, format: 'png' });
  });
});
