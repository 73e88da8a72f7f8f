import { overlaps, type Rectangle } from './rectangle.ts';

/** More cells than a layout is high, so that a cell's number is its own. */
const CELLS_DOWN = 2 ** 24;

/** Rectangles by the cells they touch, to ask quickly what is near a place. */
export class RectangleGrid {
  readonly #cells = new Map<number, Rectangle[]>();
  readonly #gap: number;
  readonly #width: number;
  readonly #height: number;

  /** Cells take the size of the largest of the rectangles that are to come. */
  constructor(expected: readonly Rectangle[], gap: number) {
    this.#gap = gap;
    this.#width = expected.reduce((most, { width }) => Math.max(most, width), 1) + gap;
    this.#height = expected.reduce((most, { height }) => Math.max(most, height), 1) + gap;
  }

  add(rectangle: Rectangle): void {
    this.#visit(rectangle, (key) => {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [rectangle]);
      else cell.push(rectangle);
      return false;
    });
  }

  /** Whether a rectangle would come closer than the gap to one of the grid. */
  meets(rectangle: Rectangle): boolean {
    return this.#visit(rectangle, (key) => {
      const cell = this.#cells.get(key);
      if (cell === undefined) return false;
      for (const other of cell) if (overlaps(rectangle, other, this.#gap)) return true;
      return false;
    });
  }

  /** Visits the cells that a rectangle and its gap touch until one visit answers true. */
  #visit({ x, y, width, height }: Rectangle, found: (key: number) => boolean): boolean {
    const reachX = width / 2 + this.#gap;
    const reachY = height / 2 + this.#gap;
    const right = Math.floor((x + reachX) / this.#width);
    const bottom = Math.floor((y + reachY) / this.#height);
    for (let i = Math.floor((x - reachX) / this.#width); i <= right; i += 1) {
      for (let j = Math.floor((y - reachY) / this.#height); j <= bottom; j += 1)
        if (found(i * CELLS_DOWN + j)) return true;
    }
    return false;
  }
}
