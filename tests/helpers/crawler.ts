import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A crawler of previews: the one that reads least of a page. The site answers all of them alike. */
const AGENT = 'WhatsApp/2.23.20.0';

interface Fetched {
  status: number;
  type: string;
  encoding: string;
  bytes: Buffer;
}

/** Fetches an address as a crawler does: one request, gzip and nothing newer, no redirect followed. */
export const fetchAsCrawler = (url: string): Promise<Fetched> =>
  new Promise((done, failed) => {
    const headers = { 'User-Agent': AGENT, 'Accept-Encoding': 'gzip' };
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const encoding = response.headers['content-encoding'] ?? '';
        done({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          encoding,
          bytes: encoding === 'gzip' ? gunzipSync(body) : body,
        });
      });
    }).on('error', failed);
  });

/** What Zotero files a page as, by the rules of its generic reader. */
export function fileInZotero(meta: ReadonlyMap<string, string>) {
  const kinds: Record<string, string> = { webpage: 'webpage', dataset: 'dataset', report: 'report' };
  // A name without a comma is taken for given and family name.
  const author = meta.get('citation_author');
  const stated = meta.get('citation_journal_title')
    ? 'journalArticle'
    : meta.get('citation_technical_report_institution')
      ? 'report'
      : undefined;
  const kind =
    stated ??
    (meta.get('og:type') === 'website' ? 'webpage' : kinds[meta.get('DC.type') ?? '']) ??
    (meta.has('citation_title') ? 'journalArticle' : 'webpage');
  return {
    kind,
    title: meta.get('citation_title') ?? meta.get('og:title'),
    author: author?.endsWith(',') ? author.slice(0, -1) : author?.split(' ').toReversed().join(', '),
    date: meta.get('citation_publication_date') ?? meta.get('article:published_time'),
    url: meta.get('og:url'),
    abstract: meta.get('og:description'),
    site: meta.get('og:site_name'),
    pdf: meta.get('citation_pdf_url'),
  };
}
