import { comparePositions } from '../analysis/compare-positions.ts';
import type { UnitPair } from '../analysis/unit-pairs.ts';
import type { PairOrder } from './analysis-requests.ts';
import type { Position } from './page.ts';

/** The position of a pair in an order. */
export function pairPosition(
  {
    count,
    relative,
    units,
  }: {
    readonly count: number;
    readonly relative: number;
    readonly units: readonly { readonly id: string }[];
  },
  order: PairOrder,
): Position {
  const ids = units.map(({ id }) => id);
  return order === 'COUNT' ? [-count, ...ids] : [-relative, -count, ...ids];
}

/** The pairs in an order, each with its position. */
export function sortPairs(
  pairs: readonly UnitPair[],
  order: PairOrder,
): readonly { readonly pair: UnitPair; readonly position: Position }[] {
  return pairs
    .map((pair) => ({ pair, position: pairPosition(pair, order) }))
    .sort((left, right) => comparePositions(left.position, right.position));
}
