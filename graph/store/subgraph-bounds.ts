/** Beyond so many nodes a walk is not followed for the sake of totals. */
const MOST_NODES_COUNTED = 20_000;

/** How many nodes a walk follows for an answer of at most `limit` nodes. */
export function mostNodesCounted(limit: number): number {
  return Math.max(MOST_NODES_COUNTED, limit);
}
