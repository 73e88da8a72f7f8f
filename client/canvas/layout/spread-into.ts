interface Placed {
  x: number;
  y: number;
}

/** Turns points about their centre, in place, so that their longest extent lies along the view's longer side, and scales them to a room of its aspect and of the given area. */
export function spreadInto(points: readonly Placed[], aspect: number, area: number): void {
  if (points.length < 3) return;
  const cx = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const cy = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - cx) ** 2;
    yy += (y - cy) ** 2;
    xy += (x - cx) * (y - cy);
  }
  const turn = -0.5 * Math.atan2(2 * xy, xx - yy) + (aspect < 1 ? Math.PI / 2 : 0);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const across = Math.sqrt(xx * cos * cos - 2 * xy * cos * sin + yy * sin * sin);
  const down = Math.sqrt(xx * sin * sin + 2 * xy * cos * sin + yy * cos * cos);
  // Points spread evenly over a side of length s deviate from its middle by s / √12.
  const side = Math.sqrt((area * points.length) / 12);
  const byX = scale((side * Math.sqrt(aspect)) / Math.max(across, 1));
  const byY = scale(side / Math.sqrt(aspect) / Math.max(down, 1));
  for (const point of points) {
    const dx = point.x - cx;
    const dy = point.y - cy;
    point.x = (dx * cos - dy * sin) * byX;
    point.y = (dx * sin + dy * cos) * byY;
  }
}

function scale(wanted: number): number {
  return Math.min(3, Math.max(0.6, wanted));
}
