/** A rectangle by its middle; a fixed one is never moved. */
export interface Rectangle {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

const ROUNDS = 60;

/**
 * Moves rectangles, in place and as little as it can, until no two come closer than the gap.
 * Pushes pairs apart first; what still overlaps then takes the nearest free place, so the promise holds
 * for all but pairs of fixed rectangles.
 */
export function separateRectangles(rectangles: readonly Rectangle[], gap: number): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    eachNearPair(rectangles, gap, (a, b) => {
      if (pushApart(a, b, gap)) moved = true;
    });
    if (!moved) return;
  }
  placeLeftovers(rectangles, gap);
}

/** Calls back for every pair whose horizontal ranges come closer than the gap: a sweep from left to right. */
export function eachNearPair<R extends Rectangle>(
  rectangles: readonly R[],
  gap: number,
  visit: (a: R, b: R) => void,
): void {
  const sorted = [...rectangles].sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
  const open: R[] = [];
  for (const rectangle of sorted) {
    const left = rectangle.x - rectangle.width / 2 - gap;
    let kept = 0;
    for (const other of open) {
      if (other.x + other.width / 2 <= left) continue;
      open[kept] = other;
      kept += 1;
      if (Math.abs(other.y - rectangle.y) < (other.height + rectangle.height) / 2 + gap) {
        visit(other, rectangle);
      }
    }
    open.length = kept;
    open.push(rectangle);
  }
}

/** Whether two rectangles come closer than the gap. */
export function overlaps(a: Rectangle, b: Rectangle, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap - TOLERANCE &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap - TOLERANCE
  );
}

const TOLERANCE = 1e-6;

/** Pushes along the axis that needs the shorter way; equal middles part along y. */
function pushApart(a: Rectangle, b: Rectangle, gap: number): boolean {
  if ((a.fixed && b.fixed) || !overlaps(a, b, gap)) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
  const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  if (overX < overY) {
    const way = (dx < 0 ? -1 : 1) * overX;
    a.x -= way * shareOfA;
    b.x += way * (1 - shareOfA);
  } else {
    const way = (dy < 0 ? -1 : 1) * overY;
    a.y -= way * shareOfA;
    b.y += way * (1 - shareOfA);
  }
  return true;
}

function placeLeftovers(rectangles: readonly Rectangle[], gap: number): void {
  const crowded = new Set<Rectangle>();
  eachNearPair(rectangles, gap, (a, b) => {
    if (!overlaps(a, b, gap)) return;
    if (!b.fixed && !crowded.has(a)) crowded.add(b);
    else if (!a.fixed && !crowded.has(b)) crowded.add(a);
  });
  const settled = rectangles.filter((rectangle) => !crowded.has(rectangle));
  for (const rectangle of crowded) {
    takeNearestFreePlace(rectangle, settled, gap);
    settled.push(rectangle);
  }
}

/** Tries the spot beside each settled rectangle, nearest first: one right of the rightmost is always free. */
function takeNearestFreePlace(rectangle: Rectangle, settled: readonly Rectangle[], gap: number): void {
  const { x, y, width, height } = rectangle;
  const spots: { x: number; y: number; away: number }[] = [];
  const offer = (atX: number, atY: number): void => {
    spots.push({ x: atX, y: atY, away: Math.hypot(atX - x, atY - y) });
  };
  for (const other of settled) {
    const reachX = (width + other.width) / 2 + gap;
    const reachY = (height + other.height) / 2 + gap;
    for (const side of [-1, 1]) {
      offer(other.x + side * reachX, y);
      offer(x, other.y + side * reachY);
      for (const end of [-1, 0, 1]) {
        offer(other.x + side * reachX, other.y + end * reachY);
        offer(other.x + end * reachX, other.y + side * reachY);
      }
    }
  }
  spots.sort((a, b) => a.away - b.away || a.x - b.x || a.y - b.y);
  for (const spot of spots) {
    rectangle.x = spot.x;
    rectangle.y = spot.y;
    if (!settled.some((other) => overlaps(rectangle, other, gap))) return;
  }
}
