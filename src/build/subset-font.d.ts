/** The package brings no types of its own. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2' | 'woff' | 'truetype';
    noLayoutClosure?: boolean;
    /** OpenType features to keep, with the glyphs that they ask for; all of them where it is not given. */
    keepFeatures?: string[];
  }
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Buffer>;
}
