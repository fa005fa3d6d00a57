// Whether the tags of a PDF are as PDF/UA-1 has them. The numbers are those of the Matterhorn Protocol 1.1.
import { get, getDict, type Tag, type TaggedFile, toName, toText } from './readTagged.ts';

/** The roles of PDF 1.7. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);
/** Where these may stand, and what may stand in them. */
const PARENTS: Record<string, string[]> = {
  LI: ['L'],
  LBody: ['LI'],
  Lbl: ['LI', 'Note', 'L', 'BibEntry', 'TOCI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TOCI: ['TOC'],
};
const CHILDREN: Record<string, string[]> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};
const toNumber = (role: string) => (/^L|^Lbl/.test(role) ? '09-005' : role.startsWith('TOC') ? '09-006' : '09-004');

function checkNesting({ role, parent, children, marks }: Tag): string[] {
  const inside = CHILDREN[role];
  const strange = inside ? children.filter((child) => !inside.includes(child.role)) : [];
  return [
    ...(PARENTS[role] && !PARENTS[role].includes(parent?.role ?? '')
      ? [`${toNumber(role)}: ${role} stands in ${parent?.role}`]
      : []),
    ...strange.map((child) => `${toNumber(role)}: ${child.role} stands in ${role}`),
    ...(inside && marks.length > 0 ? [`${toNumber(role)}: text stands in ${role} itself`] : []),
  ];
}

function checkHeadings(tags: Tag[]): string[] {
  const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
  const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
  return [
    ...(levels.length > 0 && levels[0] !== 1 ? ['14-002: the first heading is not H1'] : []),
    ...skipped.map((level) => `14-003: a level is left out before H${level}`),
    ...(tags.some(({ role }) => role === 'H') ? ['14-006: there is an H without a level'] : []),
  ];
}

function checkNotes(tags: Tag[]): string[] {
  const ids = tags.filter(({ role }) => role === 'Note').map(({ dict }) => toText(get(dict, 'ID')));
  return [
    ...(ids.includes('') ? ['19-003: a Note has no ID'] : []),
    ...(new Set(ids).size < ids.length ? ['19-004: two Notes have one ID'] : []),
  ];
}

/** Marked content of the pages, by page and number, and what is not marked. */
function checkContent({ pages, tags }: TaggedFile): string[] {
  const faults: string[] = [];
  const owned = new Set(tags.flatMap(({ marks }) => marks));
  pages.forEach(({ lines }, i) => {
    const open: string[] = [];
    for (const line of lines) {
      const number = /^\/\w+ <<\/MCID (\d+)/.exec(line)?.[1];
      const isArtifact = line.startsWith('/Artifact ');
      if (/B[DM]C$/.test(line)) {
        const around = open.filter(Boolean);
        if (isArtifact && around.some((one) => one !== 'Artifact'))
          faults.push(`01-003: an artifact is tagged on page ${i + 1}`);
        if (!isArtifact && around.includes('Artifact')) faults.push(`01-004: a tag is in an artifact on page ${i + 1}`);
        if (number !== undefined && !owned.has(`${i + 1} ${number}`))
          faults.push(`01-005: content ${number} of page ${i + 1} has no tag`);
        open.push(isArtifact ? 'Artifact' : number === undefined ? '' : 'Tag');
      } else if (line === 'EMC') open.pop();
      else if (/(?:^|[ \]>])(?:Tj|TJ|f\*?|F|S|s|B\*?|b\*?|Do|sh|EI)$/.test(line) && !open.some(Boolean))
        faults.push(`01-005: “${line.slice(0, 40)}” on page ${i + 1} is neither tagged nor an artifact`);
    }
    if (open.length > 0) faults.push(`01-005: marked content of page ${i + 1} does not end`);
  });
  return faults;
}

function checkLinks({ pages, tags }: TaggedFile): string[] {
  const linked = new Set(tags.flatMap(({ role, objects }) => (role === 'Link' ? objects : [])));
  return pages.flatMap(({ dict, annotations }, i) => [
    ...(annotations.length > 0 && toName(get(dict, 'Tabs')) !== 'S'
      ? [`28-009: page ${i + 1} does not go by its tags`]
      : []),
    ...annotations.flatMap((annotation) => [
      ...(toName(get(annotation, 'Subtype')) === 'Link'
        ? []
        : [`28-002: page ${i + 1} has another annotation than a link`]),
      ...(linked.has(annotation) ? [] : [`28-011: a link of page ${i + 1} is in no Link`]),
      ...(toText(get(annotation, 'Contents')) ? [] : [`28-012: a link of page ${i + 1} has no Contents`]),
    ]),
  ]);
}

/** Faults of the tags and of what they stand for, each with the number of its failure condition. */
export function checkTags(file: TaggedFile): string[] {
  const { catalog, tags } = file;
  const roles = getDict(getDict(catalog, 'StructTreeRoot'), 'RoleMap');
  return [
    ...checkContent(file),
    ...(roles ? ['02-004: roles are mapped, which nothing here checks'] : []),
    ...tags.flatMap(({ role }) => (STANDARD.has(role) ? [] : [`02-001: ${role} is no role of PDF 1.7`])),
    ...tags.flatMap(checkNesting),
    ...tags.flatMap(({ role, dict }) =>
      /^(?:Figure|Formula)$/.test(role) && !toText(get(dict, 'Alt'))
        ? [`${role === 'Figure' ? '13-004' : '17-002'}: a ${role} has no Alt`]
        : [],
    ),
    ...checkHeadings(tags),
    ...tags.flatMap(({ role, dict }) =>
      role === 'TH' && !/\/Scope/.test(String(get(dict, 'A'))) ? ['15-003: a TH has no Scope'] : [],
    ),
    ...checkNotes(tags),
    ...tags.flatMap(({ role }) => (role === 'Form' ? ['28-010: a Form has no field'] : [])),
    ...checkLinks(file),
  ];
}
