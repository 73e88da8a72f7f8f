import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutAtOnce } from '../../../client/canvas/layout/lay-out.ts';
import type { LayoutInput } from '../../../client/canvas/layout/layout-input.ts';
import { overlaps, type Rectangle } from '../../../client/canvas/layout/rectangle.ts';
import { separateRectangles } from '../../../client/canvas/layout/separate-rectangles.ts';
import { largeSample } from './harness/plan-sample.ts';

function overlapping(rectangles: readonly Rectangle[], gap: number): number {
  return rectangles.reduce(
    (count, a, index) => count + rectangles.slice(index + 1).filter((b) => overlaps(a, b, gap)).length,
    0,
  );
}

function sampleInput(nodeCount: number, edgeCount: number): LayoutInput {
  const { nodes, edges } = largeSample(nodeCount, edgeCount);
  const indices = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    aspect: 1.6,
    cards: nodes.map((_, index) => ({ width: 90 + (index % 5) * 14, height: 34 + (index % 3) * 18 })),
    edges: edges.map(({ source, target }) => [indices.get(source) ?? 0, indices.get(target) ?? 0]),
  };
}

function placed(input: LayoutInput): Rectangle[] {
  const result = layOutAtOnce(input);
  return input.cards.map(({ width, height }, index) => ({
    width,
    height,
    x: result[2 * index] ?? Number.NaN,
    y: result[2 * index + 1] ?? Number.NaN,
    fixed: false,
  }));
}

describe('separateRectangles', () => {
  const rectangle = fc.record({
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.integer({ min: -200, max: 200 }),
    width: fc.integer({ min: 10, max: 160 }),
    height: fc.integer({ min: 10, max: 80 }),
    fixed: fc.constant(false),
  });

  it('leaves no two rectangles closer than the gap', () => {
    fc.assert(
      fc.property(
        fc.array(rectangle, { maxLength: 70 }),
        fc.integer({ min: 0, max: 20 }),
        (rectangles, gap) => {
          separateRectangles(rectangles, gap);
          expect(overlapping(rectangles, gap)).toBe(0);
        },
      ),
    );
  });

  it('parts rectangles in one spot', () => {
    const heap = Array.from({ length: 40 }, () => ({ x: 0, y: 0, width: 120, height: 40, fixed: false }));
    separateRectangles(heap, 8);
    expect(overlapping(heap, 8)).toBe(0);
  });

  it('goes around fixed rectangles and moves none of them', () => {
    fc.assert(
      fc.property(fc.array(rectangle, { minLength: 1, maxLength: 40 }), (loose) => {
        const wall = Array.from({ length: 12 }, (_, index) => ({
          x: (index % 4) * 120 - 180,
          y: Math.floor(index / 4) * 70 - 70,
          width: 100,
          height: 50,
          fixed: true,
        }));
        const all = [...wall.map((each) => ({ ...each })), ...loose];
        separateRectangles(all, 6);
        expect(all.slice(0, wall.length)).toEqual(wall);
        expect(overlapping(all, 6)).toBe(0);
      }),
    );
  });
});

describe('layOutAtOnce', () => {
  const input = sampleInput(120, 200);
  const whole = placed(input);

  it('gives the same places every time', () => {
    expect(placed(input)).toEqual(whole);
  });

  it('lets no cards overlap and is wider than high', () => {
    const extent = (values: number[]): number => Math.max(...values) - Math.min(...values);
    expect(overlapping(whole, 0)).toBe(0);
    expect(extent(whole.map(({ x }) => x))).toBeGreaterThan(1.15 * extent(whole.map(({ y }) => y)));
  });

  it('keeps cards with a place where they are and sets new ones free of them', () => {
    const known = whole.map(({ x, y, width, height }) => ({ x, y, width, height }));
    const fresh = Array.from({ length: 30 }, () => ({ width: 140, height: 52 }));
    const grown = placed({
      aspect: 1.6,
      anchor: 3,
      cards: [...known, ...fresh],
      edges: [...input.edges, ...fresh.map((_, index) => [3, known.length + index] as const)],
    });
    expect(grown.slice(0, known.length)).toEqual(whole);
    expect(overlapping(grown, 0)).toBe(0);
  });

  it.each([0, 1, 2])('places %i cards', (count) => {
    const cards = Array.from({ length: count }, () => ({ width: 80, height: 34 }));
    expect(overlapping(placed({ aspect: 1, cards, edges: [] }), 0)).toBe(0);
  });

  it.each(['force', 'layered', 'concentric'] as const)('lays out anew around pinned cards, %s', (kind) => {
    const cards = input.cards.map((card, index) => (index === 5 ? { ...card, x: 40, y: -30 } : card));
    const ranks = cards.map((_, index) => index % 4);
    const anew = placed({ ...input, cards, kind, ranks, whole: true });
    expect(anew[5]).toMatchObject({ x: 40, y: -30 });
    expect(overlapping(anew, 0)).toBe(0);
  });

  it('puts layers side by side from left to right', () => {
    const ranks = input.cards.map((_, index) => index % 4);
    const layered = placed({ ...input, kind: 'layered', ranks, whole: true });
    const span = [0, 1, 2, 3].map((rank) =>
      layered.filter((_, index) => ranks[index] === rank).map(({ x }) => x),
    );
    for (const [rank, xs] of span.entries())
      for (const right of span.slice(rank + 1)) expect(Math.max(...xs)).toBeLessThan(Math.min(...right));
  });
});
