import { standingOf } from '../../../graph/model/graph-edge.ts';
import type { EdgeView, NodeView } from '../../../graph/store/selection.ts';
import type { EdgeResolvers } from '../resolvers.generated.ts';

/** The fields of an edge. */
export const edgeResolvers: EdgeResolvers = {
  id: ({ edge }) => edge.id,
  type: ({ edge }) => edge.type,
  source: (view) => end(view, 'source'),
  target: (view) => end(view, 'target'),
  role: ({ edge }) => ('role' in edge.properties ? edge.properties.role : null),
  wording: ({ edge }) => ('wording' in edge.properties ? edge.properties.wording : null),
  basis: ({ edge }) => standingOf(edge.provenance).basis,
  rule: ({ edge }) => standingOf(edge.provenance).rule ?? null,
  confidence: ({ edge }) => standingOf(edge.provenance).confidence ?? null,
  provenance: ({ edge }) => edge.provenance,
  assignments: ({ assignments }) => assignments ?? [],
};

function end(view: EdgeView, name: 'source' | 'target'): NodeView {
  const node = view[name];
  if (node === undefined) throw new Error(`The store did not fetch the ${name} of ${view.edge.id}.`);
  return node;
}
