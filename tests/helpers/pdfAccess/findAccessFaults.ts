// What of PDF/UA-1 a machine can decide, in the numbers of the Matterhorn Protocol 1.1 (PDF Association, 2021).
// Looked at in each file: 01-003 to 01-005, 01-007, 02-001, 02-003, 02-004, 06-001 to 06-003, 07-001, 07-002, 09-004 to
// 09-006, 10-001, 11-001 to 11-004 and 11-006 (by the language of the whole), 13-004, 14-002, 14-003, 14-006, 14-007, 15-003,
// 17-002, 19-003, 19-004, 28-002, 28-008 to 28-012, 31-001 to 31-006, 31-009, 31-011, 31-016, 31-018, 31-027 to 31-030.
// Cannot fail, since the file must have nothing of the kind: 09-007, 09-008 (ruby), 11-005 (fields), 20-001 to 20-003
// (layers), 21-001 (attached files), 25-001 (forms of XFA), 26-001, 26-002 (encryption), 28-004 to 28-007 and 28-014 to 28-018
// (other annotations), 30-001, 30-002 (drawings that are used again), 31-007, 31-008, 31-012 to 31-015, 31-017, 31-019 to
// 31-026 (other kinds of fonts).
// Left to people, who can say whether a text fits a drawing, an order makes sense and a colour is seen: all others.
import { checkFonts } from './checkFonts.ts';
import { checkTags } from './checkTags.ts';
import { get, getDict, inflate, readTagged, type TaggedFile, toName, toText } from './readTagged.ts';

function checkFile({ document, catalog }: TaggedFile): string[] {
  const xmp = inflate(get(catalog, 'Metadata')).toString();
  const faults: [number: string, isFault: boolean, what: string][] = [
    ['01-007', get(getDict(catalog, 'MarkInfo'), 'Suspects')?.toString() === 'true', 'some tags are suspects'],
    ['06-001', !xmp, 'there is no packet of XMP'],
    ['06-002', !/<pdfuaid:part>1</.test(xmp), 'it does not say that it is PDF/UA-1'],
    ['06-003', !/<dc:title><rdf:Alt><rdf:li [^>]*>[^<]/.test(xmp), 'it has no title'],
    [
      '07-002',
      get(getDict(catalog, 'ViewerPreferences'), 'DisplayDocTitle')?.toString() !== 'true',
      'the title is not shown',
    ],
    ['11-006', !/^[a-z]{2}/.test(toText(get(catalog, 'Lang'))), 'it has no language'],
    ['20-001', Boolean(get(catalog, 'OCProperties')), 'it has layers'],
    ['21-001', Boolean(get(getDict(catalog, 'Names'), 'EmbeddedFiles')), 'it has other files in it'],
    ['25-001', Boolean(get(catalog, 'AcroForm')), 'it has a form'],
    ['26-001', document.isEncrypted, 'it is encrypted'],
  ];
  return faults.flatMap(([number, isFault, what]) => (isFault ? [`${number}: ${what}`] : []));
}

/** Drawings that are used again may hold tags twice, and fonts of other kinds have rules of their own. */
function checkKinds({ pages }: TaggedFile): string[] {
  return pages.flatMap(({ dict }, i) => {
    const resources = getDict(dict, 'Resources');
    const fonts = getDict(resources, 'Font');
    const kinds = (fonts?.keys() ?? []).map((key) => toName(get(getDict(fonts, key.decodeText()), 'Subtype')));
    return [
      ...((getDict(resources, 'XObject')?.keys().length ?? 0) > 0 ? [`30-002: page ${i + 1} places drawings`] : []),
      ...kinds.filter((kind) => kind !== 'Type0').map((kind) => `31-017: page ${i + 1} has a font of kind ${kind}`),
    ];
  });
}

/** Everything that keeps a PDF from PDF/UA-1, a sentence each, as far as a machine can tell. */
export async function findAccessFaults(bytes: Uint8Array): Promise<string[]> {
  const file = await readTagged(bytes);
  return [...new Set([...checkFile(file), ...checkKinds(file), ...checkTags(file), ...checkFonts(file)])];
}
