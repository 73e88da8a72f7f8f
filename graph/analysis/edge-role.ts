import type { GraphEdge } from '../model/graph-edge.ts';
import type { Role } from '../ontology/roles.ts';

/** The role that an edge carries; undefined where its type has none. */
export function edgeRole(edge: GraphEdge): Role | undefined {
  return 'role' in edge.properties ? edge.properties.role : undefined;
}
