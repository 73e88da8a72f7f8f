/** How many records a load added, changed and removed. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a load did, or would do. */
export interface LoadReport {
  /** The plans written anew, in the order of the input. */
  readonly plans: readonly string[];
  /** The plans that the database holds already, as they are. */
  readonly unchanged: readonly string[];
  readonly nodes: Difference;
  readonly edges: Difference;
  /** How many changes the database's own counters tell of; 0 where nothing was written. */
  readonly writes: number;
}

/** No difference at all. */
export const NO_DIFFERENCE: Difference = { added: 0, changed: 0, removed: 0 };

/** Two differences together. */
export function addDifferences(left: Difference, right: Difference): Difference {
  return {
    added: left.added + right.added,
    changed: left.changed + right.changed,
    removed: left.removed + right.removed,
  };
}
