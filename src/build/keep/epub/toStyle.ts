import { getColour, getLook, resolveColour } from '../../../charts/standalone/readStyles.ts';
import { subjects } from '../../../schemas/chart.ts';
import { FONTS } from './toPackage.ts';

const CLASSES = ['ink', 'muted', 'grid', 'strong', 'paper', 'faint'];
const PAPER = '#ffffff';

/** The little that e-readers let a book say; drawings look as on the site, in its light colours. */
export function toStyle(): string {
  const looks = subjects.flatMap((subject) => {
    const colour = getColour(subject);
    const declare = (name: string) =>
      Object.entries(getLook(name))
        .map(([property, value]) => `${property}:${resolveColour(value, colour, PAPER)}`)
        .join(';');
    return [
      `.subject-${subject} svg{color:${colour}}`,
      ...CLASSES.map((name) => `.subject-${subject} svg .${name}{${declare(name)}}`),
    ];
  });
  return [
    ...FONTS.map(({ file, weight }) => `@font-face{font-family:Figures;font-weight:${weight};src:url(${file})}`),
    'figure svg{width:100%;height:auto;font-family:Figures,sans-serif;overflow:visible;background:#ffffff}',
    ...looks,
    'svg g.ink,svg g.muted{fill:currentColor}',
    'figure,aside{margin:1em 0}',
    'aside,.note,.source,.of{font-size:.85em}',
    'table{border-collapse:collapse;font-size:.8em}',
    'th,td{padding:.1em .4em;text-align:left;border-bottom:1px solid #cccccc}',
    'sup{line-height:0}',
    '',
  ].join('\n');
}
