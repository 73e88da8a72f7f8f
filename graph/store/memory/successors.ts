import { comparePositions } from '../../analysis/compare-positions.ts';
import { unitAsOf } from '../../analysis/unit-as-of.ts';
import type { GraphEdge } from '../../model/graph-edge.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import type { NodeId } from '../../model/ids.ts';
import type { GraphIndex } from './index-graph.ts';

/** The bodies that carry a unit's work on by the end of a year, by place; none where no reform had touched it. */
export function successorsAsOf(index: GraphIndex, unit: GraphNode, year: number): readonly NodeId[] {
  const edges: GraphEdge[] = [];
  const seen = new Set<string>([unit.id]);
  for (const id of seen) {
    for (const { edge, direction } of index.incidents(id)) {
      if (edge.type !== 'SUCCEEDED_BY' || direction !== 'OUT') continue;
      edges.push(edge);
      seen.add(edge.target);
    }
  }
  return unitAsOf(edges, unit.id, year)
    .units.flatMap((id) => {
      const node = id === unit.id ? undefined : index.node(id);
      return node === undefined ? [] : [{ id, place: index.place(node) }];
    })
    .sort((left, right) => comparePositions(left.place, right.place))
    .map(({ id }) => id);
}
