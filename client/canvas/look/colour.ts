type Channels = readonly [number, number, number];

function channels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A colour between two (`#rrggbb`): `share` of the first, the rest of the second. */
export function mix(colour: string, ground: string, share: number): string {
  const [r, g, b] = channels(colour);
  const [gr, gg, gb] = channels(ground);
  const between = (a: number, z: number): string =>
    Math.round(a * share + z * (1 - share))
      .toString(16)
      .padStart(2, '0');
  return `#${between(r, gr)}${between(g, gg)}${between(b, gb)}`;
}

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
