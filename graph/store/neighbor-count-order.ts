import { labelRank } from '../ontology/labels.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../ontology/relationship-types.ts';
import { ROLE_KEYS } from '../ontology/roles.ts';
import { comparePositions } from '../analysis/compare-positions.ts';
import type { NeighborCount } from './edge-filter.ts';

function orderOf({ type, direction, label, role }: NeighborCount): readonly (string | number)[] {
  const roleRank = role === undefined ? -1 : ROLE_KEYS.indexOf(role);
  return [RELATIONSHIP_TYPE_KEYS.indexOf(type), direction, labelRank(label), roleRank];
}

/** Compares counts of neighbors in the ontology's order, IN before OUT. */
export function compareNeighborCounts(left: NeighborCount, right: NeighborCount): number {
  return comparePositions(orderOf(left), orderOf(right));
}
