import { CARD_GAP, middles } from './force-layout.ts';
import type { LayoutInput, LayoutResult } from './layout-input.ts';
import type { MovingCard } from './rectangle-force.ts';
import { separateRectangles } from './separate-rectangles.ts';

const BETWEEN_RINGS = 40;
/** The least way along a ring from one card to the next, on average. */
const STEP = 86;

/** Rings by rank around the lowest one; each ring lies as near as its cards find room, in the order of what they hang on. */
export function* concentricLayout(input: LayoutInput): Generator<undefined, LayoutResult, void> {
  const stretch = Math.sqrt(Math.min(2, Math.max(0.6, input.aspect)));
  const rings = ringsOf(input);
  const turns = new Map<number, number>();
  const cards = input.cards.map(({ width, height, x, y }): MovingCard => ({
    width,
    height,
    fixed: x !== undefined && y !== undefined,
    x: x ?? 0,
    y: y ?? 0,
  }));
  let radius = 0;
  for (const ring of rings) {
    const alone = radius === 0 && ring.length === 1;
    const room = (STEP * ring.length) / (2 * Math.PI);
    const tall = Math.max(...ring.map((index) => cards[index]?.height ?? 0));
    const next = alone ? 0 : Math.max(radius + tall + BETWEEN_RINGS, room);
    const wish = new Map(ring.map((index) => [index, wishOf(index, input, turns)]));
    ring.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b);
    ring.forEach((index, place) => {
      const turn = -Math.PI / 2 + (2 * Math.PI * place) / ring.length;
      turns.set(index, turn);
      const card = cards[index];
      if (card === undefined || card.fixed) return;
      card.x = next * stretch * 1.2 * Math.cos(turn);
      card.y = (next / stretch) * Math.sin(turn);
    });
    radius = Math.max(next, 30);
    yield;
  }
  separateRectangles(cards, CARD_GAP);
  return middles(cards);
}

function ringsOf({ cards, ranks = [] }: LayoutInput): number[][] {
  const rings = new Map<number, number[]>();
  cards.forEach((_, index) => {
    const rank = ranks[index] ?? 0;
    rings.set(rank, [...(rings.get(rank) ?? []), index]);
  });
  return [...rings].sort(([a], [b]) => a - b).map(([, ring]) => ring);
}

/** The direction of the neighbors that have their place; those without any keep their order at the end. */
function wishOf(index: number, { edges }: LayoutInput, turns: ReadonlyMap<number, number>): number {
  let x = 0;
  let y = 0;
  for (const [source, target] of edges) {
    const other = source === index ? target : target === index ? source : undefined;
    const turn = other === undefined ? undefined : turns.get(other);
    if (turn === undefined) continue;
    x += Math.cos(turn);
    y += Math.sin(turn);
  }
  if (x === 0 && y === 0) return 2 * Math.PI;
  return (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
}
