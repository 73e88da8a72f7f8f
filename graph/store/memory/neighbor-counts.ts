import { isBelieved, type Belief } from '../../analysis/edge-confidence.ts';
import { edgeRole } from '../../analysis/edge-role.ts';
import { RELATIONSHIP_TYPES } from '../../ontology/relationship-types.ts';
import type { NeighborCount } from '../graph-store.ts';
import { compareNeighborCounts } from '../neighbor-count-order.ts';
import type { Incident } from './index-graph.ts';

/** Counts a node's walked edges by type, direction, the neighbor's label and role, in the ontology's order, IN before OUT. */
export function neighborCounts(incidents: readonly Incident[], belief: Belief): readonly NeighborCount[] {
  const counts = new Map<string, NeighborCount>();
  for (const { edge, standing, direction, neighbor } of incidents) {
    if (RELATIONSHIP_TYPES[edge.type].onlyWhenNamed || !isBelieved(standing, belief)) continue;
    const role = edgeRole(edge);
    const key = [edge.type, direction, neighbor.label, role ?? ''].join();
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, {
      type: edge.type,
      direction,
      label: neighbor.label,
      ...(role !== undefined && { role }),
      count,
    });
  }
  return [...counts.values()].sort(compareNeighborCounts);
}
