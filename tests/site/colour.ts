/** A colour as linear light, red, green, blue, each 0 to 1. */
export type Light = [number, number, number];

/** @param hex `#rrggbb` */
export function lightOf(hex: string): Light {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Unexpected colour "${hex}", expected #rrggbb`);
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Light;
}

const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(lightOf(a)), luminance(lightOf(b))].sort((x, y) => x - y);
  return (bright! + 0.05) / (dark! + 0.05);
}

type Matrix = [Light, Light, Light];

const times = (matrix: Matrix, [a, b, c]: Light): Light =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as Light;

/**
 * Sight without one kind of cone, on linear light: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
export const sights: Record<'protanopia' | 'deuteranopia' | 'tritanopia', Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as somebody without one kind of cone sees it. */
export const seen = (light: Light, sight: keyof typeof sights): Light =>
  times(sights[sight], light).map((value) => Math.min(1, Math.max(0, value))) as Light;

/** A colour in OKLab (Björn Ottosson, 2020), where equal distances look about equally large. */
export function oklab(light: Light): Light {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt) as Light;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** Distance of two colours in OKLab; about 0.02 is just noticeable. */
export const difference = (a: Light, b: Light): number => {
  const [p, q] = [oklab(a), oklab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};
