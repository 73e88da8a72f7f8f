import type { GraphEdge } from './graph-edge.ts';
import type { GraphNode } from './graph-node.ts';
import type { DocumentId } from './ids.ts';
import type { Coverage, GraphDocument, PlanGraph } from './plan-graph.ts';
import type { Problem } from './problem.ts';

/** One record of a graph, with the list it belongs to. */
export type GraphRecord =
  | { readonly kind: 'document'; readonly value: GraphDocument }
  | { readonly kind: 'node'; readonly value: GraphNode }
  | { readonly kind: 'edge'; readonly value: GraphEdge }
  | { readonly kind: 'problem'; readonly value: Problem }
  | {
      readonly kind: 'coverage';
      readonly value: { readonly document: DocumentId; readonly coverage: Coverage };
    };

/** A graph record by record: documents, nodes, edges, problems, coverage; may be read more than once, whatever its size. */
export interface RecordSource {
  /** What it is called in messages. */
  readonly name: string;
  read(): Iterable<GraphRecord> | AsyncIterable<GraphRecord>;
}

/** The records of a graph held in memory. */
export function recordsOf(graph: PlanGraph, name = 'the graph'): RecordSource {
  return {
    name,
    *read() {
      for (const value of graph.documents) yield { kind: 'document', value };
      for (const value of graph.nodes) yield { kind: 'node', value };
      for (const value of graph.edges) yield { kind: 'edge', value };
      for (const value of graph.problems) yield { kind: 'problem', value };
      for (const [document, coverage] of Object.entries(graph.coverage))
        yield { kind: 'coverage', value: { document: document as DocumentId, coverage } };
    },
  };
}
