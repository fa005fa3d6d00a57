import { describe, expect, it } from 'vitest';
import { formatHtml, parseHtml } from '../../../../src/build/html/tree.ts';

describe('a page that is read and written', () => {
  it.each([
    ['attributes of ours', '<p data-run-1="a" data-part="2" hidden popover>x</p>'],
    ['drawings', '<svg viewBox="0 0 1 1"><path stroke-width="2" d="M0 0"/><text font-size="3">x</text></svg>'],
    ['quotes', `<p title="it's &quot;so&quot; &amp; > that">it's "so" &amp; &lt; that</p>`],
    ['space', '<p>a  b\n c\u00a0d </p>\n<p></p>'],
  ])('keeps its %s', (_, body) => {
    const html = `<!DOCTYPE html><html lang="en"><head><script>a<b&&"c"</script></head><body>${body}</body></html>`;
    expect(formatHtml(parseHtml(html))).toBe(html);
  });
});
