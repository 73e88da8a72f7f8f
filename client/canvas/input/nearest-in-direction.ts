import type { Point } from '../canvas-content.ts';

/** Where an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const WAYS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The node that a person means by an arrow key: near, and rather straight ahead than aside. */
export function nearestInDirection(
  from: string,
  direction: Direction,
  places: ReadonlyMap<string, Point>,
): string | undefined {
  const start = places.get(from);
  if (start === undefined) return undefined;
  const way = WAYS[direction];
  let best: string | undefined;
  let least = Infinity;
  for (const [id, { x, y }] of places) {
    if (id === from) continue;
    const ahead = (x - start.x) * way.x + (y - start.y) * way.y;
    const aside = Math.abs((x - start.x) * way.y) + Math.abs((y - start.y) * way.x);
    if (ahead <= 0 || aside > 2.5 * ahead) continue;
    const effort = ahead + 1.8 * aside;
    if (effort < least) {
      least = effort;
      best = id;
    }
  }
  return best;
}

/** Where the keyboard starts when nothing is selected: the node nearest to a point. */
export function nearestTo(point: Point, places: ReadonlyMap<string, Point>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const [id, { x, y }] of places) {
    const away = Math.hypot(x - point.x, y - point.y);
    if (away < least) {
      least = away;
      best = id;
    }
  }
  return best;
}
