import { overlaps, partsAcross, type Rectangle } from './rectangle.ts';
import { RectangleGrid } from './rectangle-grid.ts';

const ROUNDS = 140;

/**
 * Moves rectangles, in place and as little as it can, until no two come closer than the gap.
 * Pushes pairs apart first; what still overlaps then takes the nearest free place, so the promise holds
 * for all but pairs of fixed rectangles.
 */
export function separateRectangles(rectangles: readonly Rectangle[], gap: number): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let pushes = 0;
    eachNearPair(rectangles, gap, (a, b) => {
      pushes += pushApart(a, b, gap) ? 1 : 0;
    });
    if (pushes === 0) return;
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

/** Pushes along one axis; equal middles part downwards or to the right. */
function pushApart(a: Rectangle, b: Rectangle, gap: number): boolean {
  if ((a.fixed && b.fixed) || !overlaps(a, b, gap)) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
  const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  if (partsAcross(a, b, overX, overY)) {
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
  const settled = new RectangleGrid(rectangles, gap);
  for (const rectangle of rectangles) if (!crowded.has(rectangle)) settled.add(rectangle);
  for (const rectangle of crowded) {
    takeNearestFreePlace(rectangle, settled);
    settled.add(rectangle);
  }
}

/** Looks around in growing rings; beyond the outermost rectangle every place is free, so it ends. */
function takeNearestFreePlace(rectangle: Rectangle, settled: RectangleGrid): void {
  const { x, y } = rectangle;
  const stepX = Math.max(8, rectangle.width / 3);
  const stepY = Math.max(8, rectangle.height / 1.5);
  let least = Infinity;
  let [freeX, freeY] = [x, y];
  const look = (i: number, j: number): void => {
    const away = Math.hypot(i * stepX, j * stepY);
    if (away >= least) return;
    rectangle.x = x + i * stepX;
    rectangle.y = y + j * stepY;
    if (settled.meets(rectangle)) return;
    least = away;
    [freeX, freeY] = [rectangle.x, rectangle.y];
  };
  for (let ring = 0; least === Infinity; ring += 1) {
    for (let i = -ring; i <= ring; i += 1) {
      look(i, -ring);
      look(i, ring);
    }
    for (let j = 1 - ring; j < ring; j += 1) {
      look(-ring, j);
      look(ring, j);
    }
  }
  rectangle.x = freeX;
  rectangle.y = freeY;
}
