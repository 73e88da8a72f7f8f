import { DEFAULT_MIN_CONFIDENCE } from '../../../graph/ontology/confidence.ts';
import type { EdgeFilter } from '../../../graph/store/graph-store.ts';

/** The arguments by which a field says which edges count; null and absent mean the same. */
export interface EdgeArguments {
  readonly types?: EdgeFilter['types'] | null;
  readonly labels?: EdgeFilter['labels'] | null;
  readonly roles?: EdgeFilter['roles'] | null;
  readonly includeInferred: boolean;
  readonly minConfidence?: number | null;
}

/** The store's conditions on edges, direction apart; without `minConfidence` the default of the API holds. */
export function edgeConditions(args: EdgeArguments): Omit<EdgeFilter, 'direction'> {
  return {
    ...(args.types && { types: args.types }),
    ...(args.labels && { labels: args.labels }),
    ...(args.roles && { roles: args.roles }),
    includeInferred: args.includeInferred,
    minConfidence: args.minConfidence ?? DEFAULT_MIN_CONFIDENCE,
  };
}
