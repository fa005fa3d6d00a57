export type Width = 'wide' | 'narrow' | 'card' | 'square';

/** The rectangle that the marks fill, in units of the drawing. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Dimensions {
  width: number;
  height: number;
  fontSize: number;
  /** From one baseline to the next. */
  lineHeight: number;
  /** Widest line of a note before it is wrapped. */
  noteWidth: number;
  frame: Frame;
}

/** In units. Wide is shown from 544 px on and narrow down to 288 px, which leaves labels of at least 12 px and 11 px.
 * On a preview card the drawing stands twice as large, or on a square one more. */
const SIZES = {
  wide: { width: 720, height: 390, fontSize: 16, lineHeight: 19, noteWidth: 210, right: 112 },
  narrow: { width: 340, height: 330, fontSize: 13, lineHeight: 15.5, noteWidth: 120, right: 64 },
  card: { width: 544, height: 166, fontSize: 16, lineHeight: 18, noteWidth: 180, right: 84 },
  square: { width: 470, height: 330, fontSize: 15, lineHeight: 17.5, noteWidth: 150, right: 80 },
} as const;

/** Room above the frame for the unit and the dates, in lines of text. */
const TOP_LINES = 2.7;
/** Room below the frame for the years, in lines of text. */
const BOTTOM_LINES = 1.6;

/** `left` is the room that the labels of the vertical axis need, `less` what the drawing is to be lower. */
export function getDimensions(name: Width, left: number, less = 0): Dimensions {
  const { width, fontSize, lineHeight, noteWidth, right } = SIZES[name];
  const height = SIZES[name].height - less;
  const frame = { left, right: width - right, top: TOP_LINES * lineHeight, bottom: height - BOTTOM_LINES * lineHeight };
  return { width, height, fontSize, lineHeight, noteWidth, frame };
}

export const getFontSize = (name: Width): number => SIZES[name].fontSize;
