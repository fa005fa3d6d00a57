import type { QuantityRules } from '../rules.ts';

const WORDS =
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte';
const counted = WORDS.split(' ');
const NUMBER = counted.join('|');
const SCALE = 'mil millones|millones|millón|mil';
const UNIT = '%|por ciento|(?:barriles|dólares)\\b';
/** Words with an accent have no \b at their ends. */
const START = '(?<!\\p{L})';

const SHARE = 'tercios?|cuartos?|quintos?|(?:tercera|cuarta|quinta)s? partes?';

export const quantities: QuantityRules = {
  numbers: new Map([
    ['un', 1],
    ['mil', 1000],
    ['xix', 19],
    ['xx', 20],
    ['xxi', 21],
    ...counted.map((word, i) => [word, i + 2] as const),
  ]),
  idle: 'dos',
  scales: new Map([
    ['mil', 1e3],
    ['millón', 1e6],
    ['millones', 1e6],
    ['mil millones', 1e9],
  ]),
  parts: new Map([
    ['mitad', 2],
    ['media', 2],
    ['tercio', 3],
    ['tercera', 3],
    ['cuarto', 4],
    ['cuarta', 4],
    ['quinto', 5],
    ['quinta', 5],
  ]),
  money: 'dólares',
  any: new RegExp(
    [
      String.raw`${START}(?:un[ao]?|(?<many>${NUMBER}))(?: \p{L}+)? de cada (?<of>${NUMBER})\b`,
      String.raw`(?:${START}(?<parts>${NUMBER}) )?${START}(?<part>mitad|media(?= docena)|(?<=(?:un|${NUMBER}) )(?:tercio|cuarto|quinto)|(?:tercera|cuarta|quinta)(?=s? parte))s?\b(?: partes?\b)?`,
      String.raw`(?<money>(?:US)?\$ ?)?(?<count>\d+(?:[.,]\d+)*|${START}(?:(?:${NUMBER}|vari[ao]s|docenas?|mil)\b|un(?= millón)))(?:[ \u00a0](?<scale>${SCALE})\b)?(?:[ \u00a0](?:de )?(?<unit>${UNIT}))?`,
      String.raw`${START}(?<sizes>miles de millones|millones|miles)\b(?: de (?<sizeUnit>barriles|dólares)\b)?`,
    ].join('|'),
    'giu',
  ),
  weighty: new RegExp(
    [
      String.raw`\$ ?\d+(?:[.,]\d+)*(?: (?:${SCALE})\b)?`,
      String.raw`\d+(?:[.,]\d+)*(?: (?:${SCALE}))?[ \u00a0](?:de )?(?:${UNIT})`,
      String.raw`\d+(?:[.,]\d+)* (?:mil )?(?:millones|millón)`,
      String.raw`\d{1,3}(?:\.\d{3})+`,
      `${START}(?:${NUMBER}|vari[ao]s|un) (?:mil )?(?:millones|millón)`,
      String.raw`${START}(?:miles de |mil )?millones\b`,
      String.raw`${START}(?:(?:un|una|dos|tres|cuatro) (?:${SHARE})|la mitad)\b`,
      String.raw`\bde cada (?:tres|cuatro|cinco|diez)\b`,
    ].join('|'),
    'giu',
  ),
};
