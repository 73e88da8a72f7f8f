import { forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { CARD_GAP, middles } from './force-layout.ts';
import type { LayoutInput, LayoutResult } from './layout-input.ts';
import { rectangleForce, type MovingCard } from './rectangle-force.ts';
import { separateRectangles } from './separate-rectangles.ts';

const TICKS = 60;
/** Cards farther from the new ones than this push them too little to be reckoned with. */
const EARSHOT = 900;
/** How far new cards fan out around the direction away from the others. */
const WIDEST_FAN = 1.15 * Math.PI;

/** Places the cards that have no place yet beside their neighbors; cards that have one do not move. */
export function* placeAround(input: LayoutInput): Generator<undefined, LayoutResult, void> {
  const cards = startingCards(input);
  const loose = new Set(cards.filter(({ fixed }) => !fixed));
  const near = nearCards(cards, loose);
  const links = input.edges.flatMap(([from, to]) => {
    const [source, target] = [cards[from], cards[to]];
    if (source === undefined || target === undefined || source === target) return [];
    return loose.has(source) || loose.has(target) ? [{ source, target }] : [];
  });
  const known = new Set(near);
  for (const { source, target } of links) known.add(source).add(target);

  const simulation = forceSimulation<MovingCard>([...known])
    .force(
      'charge',
      forceManyBody<MovingCard>()
        .strength((card) => (loose.has(card) ? -90 : -40))
        .distanceMax(260),
    )
    .force(
      'link',
      forceLink<MovingCard, { source: MovingCard; target: MovingCard }>(links).distance(90).strength(0.22),
    )
    .force(
      'cards',
      rectangleForce(CARD_GAP, () => 0.5),
    )
    .alpha(0.5)
    .alphaDecay(1 - 0.02 ** (1 / TICKS))
    .stop();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    yield;
  }
  separateRectangles(cards, CARD_GAP);
  return middles(cards);
}

/** The new cards and those around where they start. */
function nearCards(cards: readonly MovingCard[], loose: ReadonlySet<MovingCard>): MovingCard[] {
  const xs = [...loose].map(({ x }) => x);
  const ys = [...loose].map(({ y }) => y);
  const [left, right] = [Math.min(...xs) - EARSHOT, Math.max(...xs) + EARSHOT];
  const [top, bottom] = [Math.min(...ys) - EARSHOT, Math.max(...ys) + EARSHOT];
  return cards.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** New cards start in a fan beside what they hang on, on its emptier side. */
function startingCards(input: LayoutInput): MovingCard[] {
  const known = (index: number): { x: number; y: number } | undefined => {
    const card = input.cards[index];
    return card?.x === undefined || card.y === undefined ? undefined : { x: card.x, y: card.y };
  };
  const loose = input.cards.map((_, index) => index).filter((index) => known(index) === undefined);
  const home = homeOf(input, known);
  const away = outward(input, home);
  return input.cards.map(({ width, height }, index) => {
    const place = known(index);
    if (place !== undefined) return { width, height, fixed: true, ...place, fx: place.x, fy: place.y };
    const spot = fanSpot(loose.indexOf(index), loose.length);
    const turn = away + spot.turn;
    const x = home.x + 1.6 * spot.ring * Math.cos(turn);
    return { width, height, fixed: false, x, y: home.y + spot.ring * Math.sin(turn) };
  });
}

/** The place of the nth new card in a fan of rows, each row a little wider than the one before. */
function fanSpot(rank: number, count: number): { ring: number; turn: number } {
  let row = 0;
  let first = 0;
  while (rank >= first + rowRoom(row)) {
    first += rowRoom(row);
    row += 1;
  }
  const inRow = Math.min(rowRoom(row), count - first);
  const spread = Math.min(WIDEST_FAN, 0.42 * inRow);
  return { ring: 110 + 64 * row, turn: spread * ((rank - first + 0.5) / inRow - 0.5) };
}

function rowRoom(row: number): number {
  return 6 + 3 * row;
}

type Known = (index: number) => { x: number; y: number } | undefined;

function homeOf(input: LayoutInput, known: Known): { x: number; y: number } {
  const anchor = input.anchor === undefined ? undefined : known(input.anchor);
  if (anchor !== undefined) return anchor;
  const touched = input.edges.flatMap(([source, target]) => {
    const [s, t] = [known(source), known(target)];
    if (s !== undefined && t === undefined) return [s];
    return t !== undefined && s === undefined ? [t] : [];
  });
  return centre(touched.length > 0 ? touched : placed(input, known));
}

function placed(input: LayoutInput, known: Known): { x: number; y: number }[] {
  return input.cards.flatMap((_, index) => known(index) ?? []);
}

function centre(points: readonly { x: number; y: number }[]): { x: number; y: number } {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** The direction away from the nearby cards, to the right where there are none. */
function outward(input: LayoutInput, home: { x: number; y: number }): number {
  let x = 0;
  let y = 0;
  for (const card of input.cards) {
    if (card.x === undefined || card.y === undefined) continue;
    const dx = home.x - card.x;
    const dy = home.y - card.y;
    const distance = Math.hypot(dx, dy);
    if (distance < 1) continue;
    x += dx / distance ** 2;
    y += dy / distance ** 2;
  }
  return x === 0 && y === 0 ? 0 : Math.atan2(y, x);
}
