// Widths of the label font, so that labels are sized without a browser. In thousandths of the font size, for the characters
// from space to tilde, read from the `hmtx` table of the latin 400 and 600 files of @fontsource/barlow-semi-condensed 5.3.0.
// Other letters count as their base letter, other signs as the widest one among those that labels use.
// Kerning is left out; the reserve covers it and small differences in a reader's font.

const WIDTHS = {
  regular: [
    200, 285, 249, 624, 488, 815, 600, 125, 241, 241, 379, 471, 221, 354, 234, 367, 504, 303, 469, 462, 483, 461, 462,
    419, 472, 461, 275, 252, 471, 471, 471, 415, 794, 508, 538, 526, 542, 517, 486, 532, 563, 237, 501, 531, 482, 618,
    585, 539, 517, 510, 528, 500, 496, 562, 514, 751, 511, 496, 472, 341, 367, 341, 423, 430, 188, 462, 484, 461, 484,
    470, 317, 474, 482, 232, 223, 453, 206, 737, 482, 480, 490, 490, 329, 428, 315, 480, 427, 638, 426, 414, 403, 288,
    155, 288, 481,
  ],
  strong: [
    200, 302, 315, 642, 501, 802, 635, 153, 298, 298, 380, 465, 232, 364, 242, 417, 509, 313, 488, 478, 522, 478, 479,
    440, 484, 480, 304, 266, 465, 465, 465, 456, 789, 552, 542, 533, 545, 513, 489, 537, 557, 243, 512, 549, 493, 627,
    588, 544, 526, 521, 537, 513, 516, 557, 540, 771, 538, 528, 480, 366, 417, 366, 439, 457, 213, 478, 498, 477, 498,
    484, 333, 490, 491, 235, 231, 478, 219, 747, 491, 490, 502, 502, 342, 446, 328, 489, 460, 677, 466, 446, 412, 334,
    180, 334, 501,
  ],
};
const FIRST = 0x20;
const OTHER = 640;
const RESERVE = 1.04;

export type Weight = keyof typeof WIDTHS;

/** Width of a line of text, in units of `fontSize`, a little on the generous side. */
export function textWidth(text: string, fontSize: number, weight: Weight = 'regular'): number {
  const widths = WIDTHS[weight];
  const thousandths = [
    ...text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('−', '+').replaceAll('\u00a0', ' '),
  ].reduce((sum, character) => sum + (widths[(character.codePointAt(0) ?? 0) - FIRST] ?? OTHER), 0);
  return (thousandths / 1000) * fontSize * RESERVE;
}
