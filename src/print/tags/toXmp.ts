// What a PDF says of itself where programs look for it.
import { escapeXml } from '../../site/xml.ts';
import { site } from '../../site.ts';

/** Of a document that is tagged: it is held to PDF/UA-1, see tests/e2e/pdfAccess.spec.ts. */
const CONFORMANCE = '<pdfuaid:part>1</pdfuaid:part>';

interface XmpFields {
  title: string;
  author: string;
  subject: string;
  /** Tag of its language. */
  language: string;
  isTagged: boolean;
}

/** A packet of XMP with title, author, summary, language and licence. */
export function toXmp({ isTagged, ...fields }: XmpFields): string {
  const [title, author, subject, language] = [fields.title, fields.author, fields.subject, fields.language].map(
    escapeXml,
  );
  const rights = escapeXml(`${site.publisher}. ${site.licence.name}, ${site.licence.url}`);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${subject}</rdf:li></rdf:Alt></dc:description>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${rights}</rdf:li></rdf:Alt></dc:rights>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
${isTagged ? `${CONFORMANCE}\n` : ''}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
