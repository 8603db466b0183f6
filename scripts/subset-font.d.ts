declare module 'subset-font' {
  /** Cuts a font down to the glyphs of a text and the given axes and features. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      targetFormat: 'woff2' | 'truetype';
      variationAxes: Record<string, number | { min: number; max: number } | undefined>;
      keepFeatures?: string[];
      noHinting: boolean;
      noLayoutClosure?: boolean;
      /** Instead of a text. */
      keepAllGlyphs?: boolean;
    },
  ): Promise<Uint8Array>;
}
