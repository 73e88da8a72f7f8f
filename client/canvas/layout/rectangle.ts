/** A rectangle by its middle; a fixed one is never moved. */
export interface Rectangle {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

const TOLERANCE = 1e-6;

/** Whether two rectangles come closer than the gap. */
export function overlaps(a: Rectangle, b: Rectangle, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap - TOLERANCE &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap - TOLERANCE
  );
}

/**
 * Whether two rectangles had better part sideways than up and down, given how deep they overlap each way.
 * The shorter way alone would stack wide cards into towers; half measuring by their size keeps the whole wide.
 */
export function partsAcross(a: Rectangle, b: Rectangle, overX: number, overY: number): boolean {
  return overX * Math.sqrt(a.height + b.height) < overY * Math.sqrt(a.width + b.width);
}
