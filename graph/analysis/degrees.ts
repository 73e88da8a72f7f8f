import { standingOf, type GraphEdge } from '../model/graph-edge.ts';
import type { NodeId } from '../model/ids.ts';
import { RELATIONSHIP_TYPES } from '../ontology/relationship-types.ts';
import { isBelieved, type Belief } from './edge-confidence.ts';

/** How many edges of the walked types each node has, in either direction; a node without any is absent. */
export function degrees(edges: Iterable<GraphEdge>, belief: Belief): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const edge of edges) {
    if (RELATIONSHIP_TYPES[edge.type].onlyWhenNamed || !isBelieved(standingOf(edge.provenance), belief))
      continue;
    for (const end of new Set([edge.source, edge.target])) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}
