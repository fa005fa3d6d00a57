// Reads a page as those do who make previews: tags of the source, no script, no styles.

export interface PageHead {
  title: string;
  /** By `property` or `name`; each name once, as the first of its kind. */
  meta: Map<string, string>;
  canonical: string | undefined;
  /** Roots of the JSON-LD blocks. */
  data: Record<string, unknown>[];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string) =>
  text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
  });

const readAttributes = (tag: string) =>
  new Map([...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]));

export function readHead(html: string): PageHead {
  const [source = ''] = html.split('</head>');
  const meta = new Map<string, string>();
  for (const [tag] of source.matchAll(/<meta\b[^>]*>/g)) {
    const attributes = readAttributes(tag);
    const name = attributes.get('property') ?? attributes.get('name');
    if (name && !meta.has(name)) meta.set(name, attributes.get('content') ?? '');
  }
  const canonical = [...source.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => readAttributes(tag))
    .find((attributes) => attributes.get('rel') === 'canonical');
  const blocks = [...html.matchAll(/<script\b[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)];
  return {
    title: decode(/<title>([^<]*)/.exec(source)?.[1] ?? ''),
    meta,
    canonical: canonical?.get('href'),
    data: blocks.map(([, text = '']) => JSON.parse(text) as Record<string, unknown>),
  };
}
