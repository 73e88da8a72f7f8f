import type { GraphEdge } from './graph-edge.ts';
import type { GraphNode } from './graph-node.ts';
import type { DocumentId } from './ids.ts';
import type { Problem } from './problem.ts';

/** A document of the graph: what its header says, where it came from and its text, which every span counts in. */
export interface GraphDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly number?: string;
  readonly issuer?: string;
  /** ISO date. */
  readonly dateWritten?: string;
  /** ISO date. */
  readonly datePublished?: string;
  readonly validity?: string;
  /** The file's name without folders. */
  readonly source: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The input as read. */
  readonly text: string;
}

/** How much of a document the rules understood, in passages. */
export interface Coverage {
  readonly passages: number;
  readonly claimed: number;
  readonly furniture: number;
  readonly unclaimed: number;
}

/** What reading yields and every store takes: the content of a graph file. */
export interface PlanGraph {
  readonly documents: readonly GraphDocument[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly problems: readonly Problem[];
  readonly coverage: Readonly<Record<DocumentId, Coverage>>;
}
