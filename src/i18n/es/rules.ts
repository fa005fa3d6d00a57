import type { LanguageRules } from '../rules.ts';
import { quantities } from './quantities.ts';

/** Kinds of bodies and works that stand before a name without a comma: “la petrolera estatal PDVSA”. */
const KINDS = 'alianza|coalición|encuesta|estudio|petrolera|empresa|agencia|organismo|partido|movimiento';

export const rules: LanguageRules = {
  citations: {
    lang: 'es-ES',
    mend: [
      // An undated work is cited with the day it was read, which only the reader knows.
      [/ Recuperado (?=https?:)/, ' '],
      // (2016, agosto 5)
      [/\((?<year>\d{4}), (?<month>\p{Ll}+) (?<day>\d{1,2})\)/u, '($<year>, $<day> de $<month>)'],
      // Between names, which go as far as a year, a title or a full stop that ends no initial.
      [/^(?<names>(?:[^(«.]|(?<!\p{L})\p{L}\.)*), (?:&|y) /u, '$<names> y '],
      ['[Dataset]', '[Conjunto de datos]'],
    ],
  },
  ofYear: [
    /(?<number>\d+(?:[.,]\d+)*)(?:[ \u00a0](?:%|\p{Ll}+)){0,6}(?<! y) en (?<year>\d{4})\b(?! a )/gu,
    /(?:^|[.;] )[Ee]n (?<year>\d{4}),?(?: [^\d\s.,;:]+)+ (?<number>\d+(?:[.,]\d+)*)(?![\d.,]*\d|(?:[ \u00a0](?:%|\p{Ll}+)){0,6}(?<! y) en \d{4}\b)/gu,
  ],
  now: /(?<!\p{L})(?:ahora|hoy|actualmente|en la actualidad|a la fecha|hasta la fecha|hasta el momento|más recientes?|más nuev[ao]s?)(?!\p{L})/iu,
  months: /\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\b/gi,
  // “EE. UU.”, and centuries.
  common: ['EE', 'UU', 'UE', 'ONU', 'COVID', 'XIX', 'XX', 'XXI'],
  capitals: [
    'Estado',
    'Estados',
    'Gobierno',
    'Presidencia',
    'Aliados',
    'África',
    'Estudio Latinoamericano',
    'Nutrición',
    'Salud',
  ],
  glosses: (name, at) => [
    // la autoridad electoral (CNE)
    `[\\p{L}\\p{N}»”] \\(${name}\\)`,
    // ELANS (el Estudio Latinoamericano de Nutrición y Salud)
    `${at} \\([^()]*\\p{L}+ [^()]*\\)`,
    // PDVSA, la petrolera estatal; la Guardia Nacional (GNB), una rama de la Fuerza Armada
    `${at}[»”]?(?: \\(\\p{Lu}+\\))?, (?:el|la|los|las|un|una|su|sus|que|quien|cuyo|cuya|cuyos|cuyas) `,
    // su empresa petrolera, PDVSA
    `(?:el|la|los|las|un|una|su|sus|otro|otra) [^.,;:]{3,60}, ${at}`,
    `(?:${KINDS})(?: \\p{L}+){0,2} ${at}`,
    // conocida como la OEA
    `(?:es|son|llamad[ao]s?|conocid[ao]s? como) (?:el |la |los |las )?${at}`,
  ],
  quantities,
  slips: [
    // Between « and » stand those of a quotation within a quotation.
    { pattern: /(?<!«[^»]*)[“”][^“”\n]*”?/gu, mend: 'set it between « and »' },
    // Editions of a licence or of rules are not decimals: “Creative Commons Atribución 4.0”, “WCAG 2.2”.
    { pattern: /(?<!Atribución |WCAG )\b\d+\.\d{1,2}(?![\d.])/gu, mend: 'write a comma before decimals' },
    { pattern: /\bbill(?:ón|ones)(?!\p{L})/giu, mend: 'write “mil millones”' },
  ],
};
