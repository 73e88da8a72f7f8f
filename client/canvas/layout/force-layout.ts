import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { LayoutInput, LayoutResult } from './layout-input.ts';
import { rectangleForce, type MovingCard } from './rectangle-force.ts';
import { separateRectangles } from './separate-rectangles.ts';
import { spreadInto } from './spread-into.ts';

/** The least room between two cards. */
export const CARD_GAP = 14;

const UNTANGLING_TICKS = 160;
const SETTLING_TICKS = 120;

/** Above this many cards each tick is worth less than the time it takes: fewer of them, and coarser. */
const MANY_CARDS = 1000;
const FINE = 0.95;
const COARSE = 1.3;

/** Lays out cards of which none has a place; yields between slices of work, and gives the same places every time. */
export function* forceLayout(input: LayoutInput): Generator<undefined, LayoutResult, void> {
  const cards = seededCards(input);
  const links = input.edges
    .filter(([source, target]) => source !== target)
    .map(([source, target]) => ({ source, target }));
  const degree = degrees(input);
  const reach = (index: number): number => {
    const card = input.cards[index];
    return card === undefined ? 0 : (card.width + card.height) / 4;
  };
  const crowd = (source: number, target: number): number =>
    Math.sqrt(Math.min(degree[source] ?? 1, degree[target] ?? 1));
  const pull = gravity(input);
  const share = Math.min(1, Math.sqrt(MANY_CARDS / input.cards.length));
  const untangling = Math.round(UNTANGLING_TICKS * share);
  const settling = Math.round(SETTLING_TICKS * share);
  const theta = share < 1 ? COARSE : FINE;

  const link = forceLink<MovingCard, { source: number; target: number }>(links)
    .distance(({ source, target }) => 34 + lengthOf(source, target))
    .strength(({ source, target }) => 0.9 / crowdOf(source, target));
  function indexOf(end: unknown): number {
    return typeof end === 'number' ? end : ((end as MovingCard).index ?? 0);
  }
  function lengthOf(source: unknown, target: unknown): number {
    const [s, t] = [indexOf(source), indexOf(target)];
    return reach(s) + reach(t) + 6 * crowd(s, t);
  }
  function crowdOf(source: unknown, target: unknown): number {
    return Math.max(1, crowd(indexOf(source), indexOf(target)) ** 1.4);
  }

  let firmness = 0;
  const simulation = forceSimulation<MovingCard>(cards)
    .force('charge', forceManyBody<MovingCard>().strength(-620).distanceMax(1400).theta(theta))
    .force('link', link)
    .force('x', forceX<MovingCard>(0).strength(pull.x))
    .force('y', forceY<MovingCard>(0).strength(pull.y))
    .force(
      'cards',
      rectangleForce(CARD_GAP, () => firmness),
    )
    .alphaDecay(1 - 0.02 ** (1 / untangling))
    .stop();
  for (let tick = 0; tick < untangling; tick += 1) {
    simulation.tick();
    yield;
  }
  spreadInto(cards, viewAspect(input), roomFor(cards));
  for (const card of cards) {
    card.x = card.fx ?? card.x;
    card.y = card.fy ?? card.y;
  }
  simulation.alpha(0.12).alphaDecay(1 - 0.02 ** (1 / settling));
  for (let tick = 0; tick < settling; tick += 1) {
    firmness = Math.min(0.8, 0.3 + tick / (0.5 * settling));
    simulation.tick();
    yield;
  }
  separateRectangles(cards, CARD_GAP);
  return middles(cards);
}

/** The middles of cards, in their order. */
export function middles(cards: readonly { readonly x: number; readonly y: number }[]): LayoutResult {
  const result = new Float64Array(cards.length * 2);
  cards.forEach((card, index) => {
    result[2 * index] = Math.round(card.x * 10) / 10;
    result[2 * index + 1] = Math.round(card.y * 10) / 10;
  });
  return result;
}

/** How many edges each card has. */
export function degrees(input: LayoutInput): Float64Array {
  const degree = new Float64Array(input.cards.length);
  for (const [source, target] of input.edges) {
    degree[source] = (degree[source] ?? 0) + 1;
    degree[target] = (degree[target] ?? 0) + 1;
  }
  return degree;
}

/** Starts every card on a sunflower spiral, the best connected in the middle. */
function seededCards(input: LayoutInput): MovingCard[] {
  const degree = degrees(input);
  const order = input.cards
    .map((_, index) => index)
    .sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  const rank = new Map(order.map((index, place) => [index, place]));
  return input.cards.map(({ width, height, x, y }, index) => {
    if (x !== undefined && y !== undefined) return { width, height, fixed: true, x, y, fx: x, fy: y };
    const place = rank.get(index) ?? index;
    const away = 46 * Math.sqrt(place + 0.5);
    const turn = place * Math.PI * (3 - Math.sqrt(5));
    return {
      width,
      height,
      fixed: false,
      x: away * Math.cos(turn) * Math.sqrt(input.aspect),
      y: (away * Math.sin(turn)) / Math.sqrt(input.aspect),
    };
  });
}

/** Gravity that fills a view of the given aspect, weaker along its longer side, and weaker the more cards need room. */
function gravity(input: LayoutInput): { x: number; y: number } {
  const aspect = viewAspect(input);
  const pull = 0.085 * Math.sqrt(60 / Math.max(60, input.cards.length));
  return { x: pull / aspect, y: pull * aspect };
}

/** Room in which the cards and their gaps cover a little more than a third. */
function roomFor(cards: readonly MovingCard[]): number {
  const covered = cards.reduce((sum, { width, height }) => sum + (width + CARD_GAP) * (height + CARD_GAP), 0);
  return covered / 0.36;
}

function viewAspect({ aspect }: LayoutInput): number {
  return Math.min(2.4, Math.max(0.5, aspect));
}
