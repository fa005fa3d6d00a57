// What puts the drawing of a chart page in place of its address.
import { parseHtml, readAttribute, walkElements } from '../../src/build/html/tree.ts';
import { type Client, checkEach } from './client.ts';
import type { ServedSite } from './serveSite.ts';

interface OEmbed {
  type: string;
  html: string;
  width: number;
  height: number;
  title: string;
  author_name?: string;
  provider_name: string;
  thumbnail_url: string;
}

async function checkAnswer(answer: OEmbed, title: string | undefined, { ask }: ServedSite): Promise<string[]> {
  const [frame] = [...walkElements(parseHtml(answer.html))].filter(({ tagName }) => tagName === 'iframe');
  const src = (frame && readAttribute(frame, 'src')) ?? '';
  const isSized = frame && ['width', 'height'].every((name) => readAttribute(frame, name));
  const lost = (['title', 'author_name', 'provider_name', 'width', 'height'] as const).filter((name) => !answer[name]);
  const opened = await Promise.all([src, answer.thumbnail_url].map(async (url) => ({ url, ok: (await ask(url)).ok })));
  return [
    ...(answer.type === 'rich' ? [] : [`is taken for a ${answer.type}`]),
    ...(answer.title === title ? [] : [`is called “${answer.title}”`]),
    ...(isSized ? [] : ['gives a frame without a size of its own']),
    ...lost.map((name) => `gives no ${name}`),
    ...opened.flatMap(({ url, ok }) => (ok ? [] : [`names ${url}, which does not open`])),
  ];
}

export const framing: Client[] = [
  {
    packages: ['@extractus/oembed-extractor'],
    run: async (site, { load }) => {
      const { extract } = await load('@extractus/oembed-extractor');
      const charts = site.pages.filter(({ own }) => /^\/charts\/./.test(own));
      return {
        read: `${charts.length} chart pages`,
        faults: await checkEach(charts, async ({ url, head }) =>
          checkAnswer(await extract(url), head.meta.get('og:title'), site),
        ),
      };
    },
  },
];
