import type { CardBox } from './use-card-boxes.ts';

/** The columns of the picture from the left, each as the boxes of its cards from the top. */
export type ColumnBoxes = readonly (readonly CardBox[])[];

/** The boxes of each column's cards from the top. */
export function boxesByColumn(
  boxes: ReadonlyMap<string, CardBox>,
  columnOf: ReadonlyMap<string, number>,
): ColumnBoxes {
  const columns: CardBox[][] = Array.from({ length: Math.max(-1, ...columnOf.values()) + 1 }, () => []);
  for (const [id, column] of columnOf) {
    const box = boxes.get(id);
    if (box !== undefined) columns[column]?.push(box);
  }
  for (const column of columns) column.sort((a, b) => a.top - b.top);
  return columns;
}

/**
 * The SVG path of a line that leaves a card on its right and arrives at another on its left; a column in between is crossed
 * in the gap between two cards nearest to where the line begins, so that it runs through no card and lines that begin
 * together stay together.
 */
export function routeLine(from: CardBox, to: CardBox, between: ColumnBoxes): string {
  let [x, y] = [from.right, middleOf(from)];
  let path = `M${round(x)} ${round(y)}`;
  const curveTo = (nextX: number, nextY: number) => {
    const reach = (nextX - x) / 2;
    path += `C${round(x + reach)} ${round(y)} ${round(nextX - reach)} ${round(nextY)} ${round(nextX)} ${round(nextY)}`;
    [x, y] = [nextX, nextY];
  };
  for (const column of between) {
    const gap = nearestGap(column, y);
    if (gap === undefined) continue;
    curveTo(Math.min(...column.map((box) => box.left)), gap);
    x = Math.max(...column.map((box) => box.right));
    path += `H${round(x)}`;
  }
  curveTo(to.left, middleOf(to));
  return path;
}

function nearestGap(column: readonly CardBox[], y: number): number | undefined {
  let best: number | undefined;
  for (const [index, box] of column.entries()) {
    const above = column[index - 1];
    const gap = above === undefined ? box.top - 4 : (above.bottom + box.top) / 2;
    if (best === undefined || Math.abs(gap - y) < Math.abs(best - y)) best = gap;
  }
  const last = column.at(-1);
  if (last !== undefined && best !== undefined && Math.abs(last.bottom + 4 - y) < Math.abs(best - y))
    best = last.bottom + 4;
  return best;
}

function middleOf(box: CardBox): number {
  return (box.top + box.bottom) / 2;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
