import type { GraphStore } from '../../graph/store/graph-store.ts';
import type { CostBucket } from '../cost-bucket.ts';
import type { RequestReport } from '../request-report.ts';

/** What a resolver may use: the store and the signal that ends the request's work; and what the guards need to know. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly signal: AbortSignal;
  /** Collects the units suggested for names that none bears; `extensions.suggestions` of the answer. */
  readonly suggestions: UnitSuggestion[];
  readonly report: RequestReport;
  /** The address of the client, as the bucket knows it. */
  readonly address: string | undefined;
  /** What the client's address may spend; absent where nothing is limited. */
  readonly bucket?: CostBucket | undefined;
}

/** What a field that found no unit of a name suggests. */
export interface UnitSuggestion {
  /** The response keys from the root to the field. */
  readonly path: readonly string[];
  readonly name: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}
