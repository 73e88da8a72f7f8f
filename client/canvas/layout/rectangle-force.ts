import type { Force, SimulationNodeDatum } from 'd3-force';
import { partsAcross, type Rectangle } from './rectangle.ts';
import { eachNearPair } from './separate-rectangles.ts';

/** A card on its way through a simulation. */
export interface MovingCard extends SimulationNodeDatum, Rectangle {
  x: number;
  y: number;
}

/** A d3 force that lets cards keep their distance as rectangles rather than as circles. */
export function rectangleForce(gap: number, strength: () => number): Force<MovingCard, undefined> {
  let cards: readonly MovingCard[] = [];
  const force: Force<MovingCard, undefined> = () => {
    const share = strength();
    if (share === 0) return;
    eachNearPair(cards, gap, (a, b) => {
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
      const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
      if (overX <= 0 || overY <= 0) return;
      const ofA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
      if (partsAcross(a, b, overX, overY)) {
        const way = (dx < 0 ? -1 : 1) * overX * share;
        a.vx = (a.vx ?? 0) - way * ofA;
        b.vx = (b.vx ?? 0) + way * (1 - ofA);
      } else {
        const way = (dy < 0 ? -1 : 1) * overY * share;
        a.vy = (a.vy ?? 0) - way * ofA;
        b.vy = (b.vy ?? 0) + way * (1 - ofA);
      }
    });
  };
  force.initialize = (nodes) => {
    cards = nodes;
  };
  return force;
}
