import type { GraphEdge } from '../../model/graph-edge.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import type { EdgeSelection, EdgeView, NodeSelection, NodeView } from '../selection.ts';

/** Fetches nodes and edges with what a selection asks of them. */
export interface Expander {
  node(node: GraphNode, selection: NodeSelection): Promise<NodeView>;
  edge(edge: GraphEdge, selection: EdgeSelection): Promise<EdgeView>;
}
