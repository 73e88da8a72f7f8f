import type { RowFilter } from '../../../graph/analysis/unit-pairs.ts';
import type { Role } from '../../../graph/ontology/roles.ts';

/** Which rows of the division of work count, from a field's arguments; null and absent mean the same. */
export function rowFilter({
  plan,
  roles,
}: {
  readonly plan?: string | null;
  readonly roles?: readonly Role[] | null;
}): RowFilter {
  return { ...(typeof plan === 'string' && { plan }), ...(roles && { roles }) };
}
