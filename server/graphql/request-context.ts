import type { GraphStore } from '../../graph/store/graph-store.ts';

/** What a resolver may use: the store and the signal that ends the request's work. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly signal: AbortSignal;
  /** Collects the units suggested for names that none bears; `extensions.suggestions` of the answer. */
  readonly suggestions: UnitSuggestion[];
}

/** What a field that found no unit of a name suggests. */
export interface UnitSuggestion {
  /** The response keys from the root to the field. */
  readonly path: readonly string[];
  readonly name: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}
