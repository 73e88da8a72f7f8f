import type { GraphEdge } from './graph-edge.ts';
import type { GraphNode, NodeOf } from './graph-node.ts';
import type { DocumentId } from './ids.ts';
import type { Coverage, GraphDocument, PlanGraph } from './plan-graph.ts';
import type { Problem } from './problem.ts';
import type { Ground, Provenance } from './provenance.ts';

/** The grounds of both in the order found, equal ones once. */
export function joinProvenance([first, ...others]: Provenance, more: readonly Ground[]): Provenance {
  const seen = new Set([JSON.stringify(first)]);
  const rest = [...others, ...more].filter((ground) => {
    const key = JSON.stringify(ground);
    return !seen.has(key) && seen.add(key);
  });
  return [first, ...rest];
}

/** One unit as two graphs tell of it: the first one's words, the aliases of both, the grounds of both. */
export function joinUnits(first: NodeOf<'Unit'>, other: NodeOf<'Unit'>): NodeOf<'Unit'> {
  const aliases = [...new Set([...first.properties.aliases, ...other.properties.aliases])].sort();
  return {
    ...first,
    properties: { ...other.properties, ...first.properties, aliases },
    provenance: joinProvenance(first.provenance, other.provenance),
  };
}

/** The document that a node's id begins with; a Unit's id begins with none. */
function isOf(documents: ReadonlySet<string>, id: string): boolean {
  const [first = id] = id.split('/', 1);
  return documents.has(first);
}

const NOTHING: PlanGraph = { documents: [], nodes: [], edges: [], problems: [], coverage: {} };

/** The graph without some of its documents; what they said about units goes with them, aliases of a mixed graph aside. */
function without(graph: PlanGraph, documents: ReadonlySet<DocumentId>): PlanGraph {
  if (documents.size === 0) return graph;
  if (graph.documents.every(({ id }) => documents.has(id))) return NOTHING;
  const keeps = <T extends GraphNode | GraphEdge>(fact: T): readonly T[] => {
    const [first, ...rest] = fact.provenance.filter(
      (ground) => ground.basis === 'REGISTER' || !documents.has(ground.document),
    );
    return first === undefined ? [] : [{ ...fact, provenance: [first, ...rest] }];
  };
  const nodes = graph.nodes.filter(({ id }) => !isOf(documents, id)).flatMap(keeps);
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    documents: graph.documents.filter(({ id }) => !documents.has(id)),
    nodes,
    edges: graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)).flatMap(keeps),
    problems: graph.problems.filter(({ document }) => !documents.has(document)),
    coverage: Object.fromEntries(
      Object.entries(graph.coverage).filter(([document]) => !documents.has(document as DocumentId)),
    ),
  };
}

/**
 * Several documents' graphs as one, in the order given: units are shared by id and so are the edges among them. Of a
 * document that comes twice the first copy is kept, and a problem `document-duplicate` says so.
 */
export function mergeGraphs(graphs: readonly PlanGraph[]): PlanGraph {
  const documents = new Map<DocumentId, GraphDocument>();
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const problems: Problem[] = [];
  const coverage: Record<DocumentId, Coverage> = {};
  for (const graph of graphs) {
    const again = new Set(graph.documents.map(({ id }) => id).filter((id) => documents.has(id)));
    const added = without(graph, again);
    for (const document of added.documents) documents.set(document.id, document);
    for (const node of added.nodes) {
      const known = nodes.get(node.id);
      if (known === undefined) nodes.set(node.id, node);
      else if (known.label === 'Unit' && node.label === 'Unit') nodes.set(node.id, joinUnits(known, node));
    }
    for (const edge of added.edges) {
      const known = edges.get(edge.id);
      edges.set(
        edge.id,
        known === undefined
          ? edge
          : { ...known, provenance: joinProvenance(known.provenance, edge.provenance) },
      );
    }
    problems.push(...added.problems);
    for (const { id, source } of graph.documents.filter(({ id }) => again.has(id))) {
      const message = `The document ${id} comes a second time in ${source}; this copy is left out.`;
      problems.push({ code: 'document-duplicate', severity: 'warning', message, document: id, line: 1 });
    }
    Object.assign(coverage, added.coverage);
  }
  return {
    documents: [...documents.values()],
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    problems,
    coverage,
  };
}
