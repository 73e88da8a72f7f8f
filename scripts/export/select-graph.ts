import type { GraphEdge } from '../../graph/model/graph-edge.ts';
import type { PlanGraph } from '../../graph/model/plan-graph.ts';

/** The nodes and edges named, the ends of these edges, the edges among the nodes where asked for, and the documents they stand on. */
export function selectGraph(
  graph: PlanGraph,
  named: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
  between: boolean,
): PlanGraph {
  const ids = new Set(named.nodes);
  for (const { id, source, target } of graph.edges) if (named.edges.has(id)) ids.add(source).add(target);
  const isAmong = ({ source, target }: GraphEdge) => between && ids.has(source) && ids.has(target);
  const nodes = graph.nodes.filter(({ id }) => ids.has(id));
  const edges = graph.edges.filter((edge) => named.edges.has(edge.id) || isAmong(edge));
  const documents = new Set<string>();
  for (const { provenance } of [...nodes, ...edges])
    for (const ground of provenance) if (ground.basis !== 'REGISTER') documents.add(ground.document);
  return {
    documents: graph.documents.filter(({ id }) => documents.has(id)),
    nodes,
    edges,
    problems: [],
    coverage: {},
  };
}
