import type { GraphEdge } from '../model/graph-edge.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../ontology/relationship-types.ts';
import { ROLE_KEYS } from '../ontology/roles.ts';
import type { SortKey } from './compare-positions.ts';
import { edgeRole } from './edge-role.ts';
import type { Place } from './sort-keys.ts';

function ranksOf(edge: GraphEdge): { type: number; role: number; order: number } {
  const role = edgeRole(edge);
  return {
    type: RELATIONSHIP_TYPE_KEYS.indexOf(edge.type),
    role: role === undefined ? -1 : ROLE_KEYS.indexOf(role),
    order: 'order' in edge.properties ? edge.properties.order : 0,
  };
}

/**
 * The position of a neighbor: relationship type, role, the edge's own order, the neighbor's place, the edge's id. An edge's
 * order is its place in the clause of its target, so it counts only as seen from there (`IN`).
 */
export function neighborPosition(edge: GraphEdge, place: Place, direction: 'IN' | 'OUT'): SortKey {
  const { type, role, order } = ranksOf(edge);
  return [type, role, direction === 'IN' ? order : 0, ...place, edge.id];
}

/** The position of a neighbor as the clause lists them: the edge's own order first, then as `neighborPosition`. */
export function clausePosition(edge: GraphEdge, place: Place): SortKey {
  const { type, role, order } = ranksOf(edge);
  return [order, type, role, ...place, edge.id];
}
