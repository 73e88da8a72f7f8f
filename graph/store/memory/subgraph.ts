import type { GraphEdge } from '../../model/graph-edge.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import type { Subgraph, SubgraphRequest } from '../graph-store.ts';
import { mostNodesCounted } from '../subgraph-bounds.ts';
import type { EdgeView, NodeView } from '../selection.ts';
import { edgePasses } from './edge-filter.ts';
import type { Expander } from './expander.ts';
import type { GraphIndex, Incident } from './index-graph.ts';
import type { Pace } from '../pace.ts';

interface Walk {
  /** Nearest first; within a step in the order of neighbors of the nodes before. */
  readonly nodes: readonly GraphNode[];
  readonly complete: boolean;
}

/** Walks in breadth from the given nodes; a Plan or a Passage that was reached ends the walk. */
async function walk(
  index: GraphIndex,
  { ids, depth, filter, limit }: SubgraphRequest,
  pace: Pace,
): Promise<Walk> {
  const most = mostNodesCounted(limit);
  const passes = edgePasses(filter);
  const labels = filter.labels === undefined ? undefined : new Set(filter.labels);
  const reached = new Set<GraphNode>();
  for (const id of ids) {
    const node = index.node(id);
    if (node !== undefined) reached.add(node);
  }
  let frontier: readonly GraphNode[] = [...reached];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const next: GraphNode[] = [];
    for (const node of frontier) {
      if (step > 0 && (node.label === 'Plan' || node.label === 'Passage')) continue;
      for (const incident of index.incidents(node.id)) {
        const { neighbor } = incident;
        if (pace.due()) await pace.rest();
        const enters = labels === undefined || labels.has(neighbor.label);
        if (!enters || reached.has(neighbor) || !passes(incident)) continue;
        if (reached.size >= most) return { nodes: [...reached], complete: false };
        reached.add(neighbor);
        next.push(neighbor);
      }
    }
    frontier = next;
  }
  return { nodes: [...reached], complete: true };
}

/** The edges among nodes that pass, by source in the order of the nodes, then in the order of neighbors. */
async function edgesAmong(
  index: GraphIndex,
  nodes: readonly GraphNode[],
  passes: (incident: Incident) => boolean,
  pace: Pace,
): Promise<readonly GraphEdge[]> {
  const members = new Set(nodes);
  const edges: GraphEdge[] = [];
  for (const node of nodes) {
    for (const incident of index.incidents(node.id)) {
      if (pace.due()) await pace.rest();
      const { edge, direction, neighbor } = incident;
      if (direction === 'OUT' && members.has(neighbor) && passes(incident)) edges.push(edge);
    }
  }
  return edges;
}

/** The neighborhood of the given nodes with the edges among what is answered. */
export async function subgraph(
  { index, expander, pace }: { index: GraphIndex; expander: Expander; pace: Pace },
  request: SubgraphRequest,
): Promise<Subgraph> {
  const passes = edgePasses(request.filter);
  const { nodes: reached, complete } = await walk(index, request, pace);
  const answered = reached.slice(0, request.limit);
  const edges = await edgesAmong(index, answered, passes, pace);
  const truncated = answered.length < reached.length || !complete;
  const allEdges = truncated ? await edgesAmong(index, reached, passes, pace) : edges;

  const nodeViews: NodeView[] = [];
  for (const node of answered) nodeViews.push(await expander.node(node, request.node));
  const edgeViews: EdgeView[] = [];
  for (const edge of edges) edgeViews.push(await expander.edge(edge, request.edge));
  return {
    nodes: nodeViews,
    edges: edgeViews,
    truncated,
    totals: { nodes: reached.length, edges: allEdges.length, exact: complete },
  };
}
