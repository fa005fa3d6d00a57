import type { QuantityRules } from '../rules.ts';

const WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const counted = WORDS.split(' ');
const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const NUMBER = counted.join('|');
const SCALE = [...scales.keys()].join('|');
const COUNT = String.raw`\d+(?:[.,]\d+)*|\b(?:${NUMBER}|several|dozen)\b|\b(?:a|one)(?= (?:${SCALE})\b)`;

export const quantities: QuantityRules = {
  numbers: new Map([['a', 1], ['one', 1], ...counted.map((word, i) => [word, i + 2] as const)]),
  idle: 'two',
  scales,
  parts: new Map([
    ['half', 2],
    ['third', 3],
    ['quarter', 4],
    ['fifth', 5],
  ]),
  money: 'dollars',
  any: new RegExp(
    [
      String.raw`\b(?:one|(?<many>${NUMBER})) [\p{L}]+ in (?<of>${NUMBER})\b`,
      String.raw`(?:\b(?<parts>${NUMBER}) )?\b(?<part>half|quarter|(?<=\b(?:a|one|two) )(?:third|fifth))s?\b`,
      String.raw`(?<money>\$ ?)?(?<count>${COUNT})(?:[ \u00a0](?<scale>${SCALE})\b)?(?:[ \u00a0](?<unit>per cent|barrels|dollars)\b)?`,
      String.raw`\b(?<sizes>(?:thousand|million|billion)s)\b(?: of (?<sizeUnit>barrels|dollars)\b)?`,
    ].join('|'),
    'giu',
  ),
  weighty: new RegExp(
    [
      String.raw`\$ ?\d+(?:[.,]\d+)*(?: (?:million|billion))?`,
      String.raw`\d+(?:[.,]\d+)*(?: (?:thousand|million|billion))? (?:per cent|barrels|dollars)`,
      String.raw`\d+(?:\.\d+)? (?:million|billion)`,
      String.raw`\d{1,3}(?:,\d{3})+`,
      String.raw`\b(?:two|three|four|five|several) (?:million|billion)`,
      String.raw`\b[Mm]illions of dollars|\b[Bb]illions of dollars|\bmillions from`,
      String.raw`\b(?:a|one|two|three) (?:half|third|quarter|fifth)s?\b|\bone \w+ in (?:three|four|five|ten)\b`,
    ].join('|'),
    'g',
  ),
};
