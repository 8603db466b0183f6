declare module 'subset-font' {
  /** Cuts a font down to the glyphs of a text and the given axes and features. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, number | { min: number; max: number }>;
      keepFeatures: string[];
      noHinting: boolean;
      noLayoutClosure: boolean;
    },
  ): Promise<Uint8Array>;
}
