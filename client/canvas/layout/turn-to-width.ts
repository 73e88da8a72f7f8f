interface Placed {
  x: number;
  y: number;
}

/** Turns points about their centre, in place, so that their longest extent lies across the view. */
export function turnToWidth(points: readonly Placed[]): void {
  if (points.length < 3) return;
  const cx = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const cy = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of points) {
    xx += (x - cx) ** 2;
    yy += (y - cy) ** 2;
    xy += (x - cx) * (y - cy);
  }
  const turn = -0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (const point of points) {
    const dx = point.x - cx;
    const dy = point.y - cy;
    point.x = dx * cos - dy * sin;
    point.y = dx * sin + dy * cos;
  }
}
