import { standingOf, type GraphEdge, type Standing } from '../model/graph-edge.ts';

/** Which edges are believed: all, or none that was only inferred, or of those the surer ones. */
export interface Belief {
  readonly includeInferred: boolean;
  /** From 0 to 1; binds inferred edges only. */
  readonly minConfidence?: number;
}

/** How surely an edge holds, from 0 to 1: the confidence of an inferred one, 1 of any other. */
export function edgeConfidence(edge: GraphEdge): number {
  return standingOf(edge.provenance).confidence ?? 1;
}

/** Whether an edge of this standing counts under a belief. */
export function isBelieved({ basis, confidence }: Standing, belief: Belief): boolean {
  if (basis !== 'INFERRED') return true;
  return belief.includeInferred && (confidence ?? 1) >= (belief.minConfidence ?? 0);
}
