import type { NodeFilter } from '../../../graph/store/graph-store.ts';
import type { NodeFilter as NodeFilterInput } from '../resolvers.generated.ts';

/** The store's conditions on nodes from those of the API; null and absent mean the same. */
export function nodeFilter(input: NodeFilterInput | null | undefined): NodeFilter {
  if (!input) return {};
  const { plan, level, nameContains, ids, unit, roles, hasLead } = input;
  return {
    ...(typeof plan === 'string' && { plan }),
    ...(typeof level === 'number' && { level }),
    ...(typeof nameContains === 'string' && { nameContains }),
    ...(ids && { ids }),
    ...(typeof unit === 'string' && { unit }),
    ...(roles && { roles }),
    ...(typeof hasLead === 'boolean' && { hasLead }),
  };
}
