import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { dist, expect, test } from '../helpers/browser.ts';
import { analyses, longest } from '../helpers/content.ts';
import { findAccessFaults } from '../helpers/pdfAccess/findAccessFaults.ts';
import { readTagged, type Tag, toText } from '../helpers/pdfAccess/readTagged.ts';
import { plannedPdfs } from '../helpers/plannedPdfs.ts';

const open = (name: string) => readFileSync(join(dist, 'pdf', `${name}.pdf`));
// A booklet is placed by its sheets, which nobody can read out; the text of the same words can be.
const tagged = plannedPdfs.filter(({ edition }) => edition !== 'booklet');
const toName = (path: string) => `${path.slice(1, -1).replaceAll('/', '-')}-a4`;
const first = toName(longest);

test('what a machine can decide of PDF/UA-1 holds in every PDF that says so', async () => {
  const faults = await Promise.all(
    tagged.map(async ({ name }) => (await findAccessFaults(open(name))).map((fault) => `${name}: ${fault}`)),
  );
  expect(faults.flat()).toEqual([]);
});

test('a booklet does not claim it', async () => {
  for (const { name } of plannedPdfs.filter(({ edition }) => edition === 'booklet'))
    expect(await findAccessFaults(open(name)), name).toContain('06-002: it does not say that it is PDF/UA-1');
});

test('each mark leads to its check, which stands after the paragraph, and the check back', async () => {
  const { tags } = await readTagged(open(first));
  const toTargets = (tag: Tag): string[] => [
    ...tag.objects.map((link) => String(link.lookup(PDFName.of('Dest')))),
    ...tag.children.flatMap(toTargets),
  ];
  const isCheck = ({ role }: Tag) => role === 'Note';
  const marks = tags.filter(
    (tag) => tag.role === 'Link' && toTargets(tag).some((target) => target.startsWith('/check-')),
  );
  expect(marks.length).toBeGreaterThan(5);
  // Not within the sentence.
  for (const note of tags.filter(isCheck)) expect(note.parent?.role).not.toBe('P');
  const backs = tags
    .filter(isCheck)
    .flatMap(toTargets)
    .filter((target) => target.startsWith('/claim-'));
  expect(backs.length).toBe(new Set(marks.flatMap(toTargets)).size);
});

test('Spanish words and titles say their language, and drawings what they show and where', async () => {
  for (const { path } of analyses) {
    const name = toName(path);
    const { catalog, tags } = await readTagged(open(name));
    const own = toText(catalog.lookup(PDFName.of('Lang')));
    const others = tags
      .flatMap(({ dict }) => toText(dict.lookup(PDFName.of('Lang'))) || [])
      .filter((lang) => lang !== own);
    expect(others.length, name).toBeGreaterThan(0);
    for (const { role, dict } of tags)
      if (role === 'Figure') expect(dict.lookup(PDFName.of('A'), PDFDict).has(PDFName.of('BBox')), name).toBe(true);
  }
});

/** A change of a PDF, and what the check says of it. */
const PLANTED: [string, (document: PDFDocument, catalog: PDFDict) => void, RegExp][] = [
  ['a lost packet', (_, catalog) => catalog.delete(PDFName.of('Metadata')), /^06-001/],
  ['a lost language', (_, catalog) => catalog.delete(PDFName.of('Lang')), /^11-006/],
  ['lost tags', (_, catalog) => catalog.delete(PDFName.of('StructTreeRoot')), /^01-005/],
  ['a drawing without words', (document) => setAll(document, 'Figure', 'Alt'), /^13-004/],
  ['a note without a name', (document) => setAll(document, 'Note', 'ID'), /^19-003/],
  ['a role of another version', (document) => setAll(document, 'Note', 'S', 'Em'), /^02-001/],
  ['an item without a body', (document) => setAll(document, 'LBody', 'S', 'P'), /^09-005/],
  ['a heading of another level', (document) => setAll(document, 'H2', 'S', 'H4'), /^14-003/],
  ['a link without words', (document) => setAll(document, 'Link', 'Contents'), /^28-012/],
  ['a font without a map', (document) => setAll(document, 'Type0', 'ToUnicode'), /^31-027/],
];

/** Takes a key out of all objects of a role or kind, or gives it another name. */
function setAll({ context }: PDFDocument, kind: string, key: string, value?: string) {
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict && ['S', 'Subtype'].some((name) => object.get(PDFName.of(name)) === PDFName.of(kind)))
      if (value) object.set(PDFName.of(key), PDFName.of(value));
      else object.delete(PDFName.of(key));
}

for (const [name, plant, fault] of PLANTED) {
  test(`the check of PDF/UA finds ${name}`, async () => {
    const document = await PDFDocument.load(open(first), { updateMetadata: false });
    plant(document, document.catalog);
    expect((await findAccessFaults(await document.save())).filter((one) => fault.test(one)).length).toBeGreaterThan(0);
  });
}
