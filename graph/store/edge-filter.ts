import type { Label } from '../ontology/labels.ts';
import type { RelationshipType } from '../ontology/relationship-types.ts';
import type { Role } from '../ontology/roles.ts';

/** As seen from the node at hand: `IN` edges have it as target, `OUT` edges as source. */
export type EdgeDirection = 'IN' | 'OUT' | 'BOTH';

/** Which edges count. Without `types` all but those walked only when named. */
export interface EdgeFilter {
  readonly types?: readonly RelationshipType[];
  /** Labels of the neighbor. */
  readonly labels?: readonly Label[];
  readonly direction: EdgeDirection;
  /** Binds only edges that have a role; edges of types without roles pass. */
  readonly roles?: readonly Role[];
  readonly includeInferred: boolean;
  /** Binds only MANAGED_BY: what the register says of this year. */
  readonly asOf?: string;
  /** Leaves out inferred edges below it; an edge without confidence counts as 1. */
  readonly minConfidence?: number;
}

/** How many neighbors over one type, in one direction, of one label and role. */
export interface NeighborCount {
  readonly type: RelationshipType;
  readonly direction: 'IN' | 'OUT';
  readonly label: Label;
  readonly role?: Role;
  readonly count: number;
}
