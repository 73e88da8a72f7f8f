import { CARD_GAP, middles } from './force-layout.ts';
import type { LayoutInput, LayoutResult } from './layout-input.ts';
import type { MovingCard } from './rectangle-force.ts';
import { separateRectangles } from './separate-rectangles.ts';

const SWEEPS = 6;
const BETWEEN_LAYERS = 110;
const BETWEEN_COLUMNS = 26;
const BETWEEN_ROWS = 12;

/** Columns from left to right by rank, ordered so that neighbors are near each other's height; a tall layer takes several columns. */
export function* layeredLayout(input: LayoutInput): Generator<undefined, LayoutResult, void> {
  const layers = layersOf(input);
  const neighbors = neighborsOf(input);
  const height = heightOf(input);
  const cards = input.cards.map(({ width, height: tall, x, y }): MovingCard => ({
    width,
    height: tall,
    fixed: x !== undefined && y !== undefined,
    x: x ?? 0,
    y: y ?? 0,
  }));
  const rank = new Map<number, number>();
  for (const layer of layers) layer.forEach((card, place) => rank.set(card, place / layer.length));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const ordered = sweep % 2 === 0 ? layers : layers.toReversed();
    for (const layer of ordered) {
      const wish = new Map(
        layer.map((card) => [card, middleOf(neighbors.get(card) ?? [], rank, rank.get(card) ?? 0)]),
      );
      layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b);
      layer.forEach((card, place) => rank.set(card, (place + 0.5) / layer.length));
    }
    yield;
  }
  let left = 0;
  for (const layer of layers) {
    for (const column of columnsOf(layer, cards, height)) {
      const width = Math.max(...column.map((index) => cards[index]?.width ?? 0));
      placeColumn(column, cards, left + width / 2);
      left += width + BETWEEN_COLUMNS;
    }
    left += BETWEEN_LAYERS - BETWEEN_COLUMNS;
  }
  separateRectangles(cards, Math.min(CARD_GAP, BETWEEN_ROWS));
  return middles(cards);
}

/** The cards of each rank, the lowest rank first. */
function layersOf({ cards, ranks = [] }: LayoutInput): number[][] {
  const layers = new Map<number, number[]>();
  cards.forEach((_, index) => {
    const rank = ranks[index] ?? 0;
    layers.set(rank, [...(layers.get(rank) ?? []), index]);
  });
  return [...layers].sort(([a], [b]) => a - b).map(([, layer]) => layer);
}

function neighborsOf({ edges }: LayoutInput): ReadonlyMap<number, readonly number[]> {
  const neighbors = new Map<number, number[]>();
  const meet = (a: number, b: number): void => {
    const known = neighbors.get(a);
    if (known === undefined) neighbors.set(a, [b]);
    else known.push(b);
  };
  for (const [source, target] of edges) {
    meet(source, target);
    meet(target, source);
  }
  return neighbors;
}

function middleOf(cards: readonly number[], rank: ReadonlyMap<number, number>, otherwise: number): number {
  if (cards.length === 0) return otherwise;
  return cards.reduce((sum, card) => sum + (rank.get(card) ?? 0), 0) / cards.length;
}

/** How tall a column may be for the whole to take the view's shape. */
function heightOf({ cards, aspect }: LayoutInput): number {
  const area = cards.reduce(
    (sum, { width, height }) => sum + (width + BETWEEN_COLUMNS) * (height + BETWEEN_ROWS),
    0,
  );
  return Math.max(560, Math.sqrt((1.6 * area) / aspect));
}

function columnsOf(layer: readonly number[], cards: readonly MovingCard[], most: number): number[][] {
  const tall = layer.reduce((sum, index) => sum + (cards[index]?.height ?? 0) + BETWEEN_ROWS, 0);
  const share = tall / Math.max(1, Math.ceil(tall / most));
  const columns: number[][] = [[]];
  let filled = 0;
  for (const index of layer) {
    const height = (cards[index]?.height ?? 0) + BETWEEN_ROWS;
    if (filled > 0 && filled + height / 2 > share) {
      columns.push([]);
      filled = 0;
    }
    columns.at(-1)?.push(index);
    filled += height;
  }
  return columns;
}

function placeColumn(column: readonly number[], cards: readonly MovingCard[], x: number): void {
  const tall = column.reduce((sum, index) => sum + (cards[index]?.height ?? 0) + BETWEEN_ROWS, -BETWEEN_ROWS);
  let top = -tall / 2;
  for (const index of column) {
    const card = cards[index];
    if (card === undefined) continue;
    if (!card.fixed) {
      card.x = x;
      card.y = top + card.height / 2;
    }
    top += card.height + BETWEEN_ROWS;
  }
}
