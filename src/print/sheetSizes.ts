import type { PdfJob } from './planPdfs.ts';

/** In mm. */
export interface SheetSize {
  width: number;
  height: number;
}

const SIZES = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
  A3: { width: 297, height: 420 },
  Tabloid: { width: 279.4, height: 431.8 },
};

/** What a page of a job measures, upright; of a booklet, half a sheet. */
export function toSheetSize({ format, edition }: Pick<PdfJob, 'format' | 'edition'>): SheetSize {
  const { width, height } = SIZES[format];
  return edition === 'booklet' ? { width: height / 2, height: width } : { width, height };
}
