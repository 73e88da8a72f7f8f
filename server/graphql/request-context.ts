import type { GraphStore } from '../../graph/store/graph-store.ts';

/** What a resolver may use: the store and the signal that ends the request's work. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly signal: AbortSignal;
}
