import type { PropertyValues } from '../ontology/property.ts';
import type { RELATIONSHIP_TYPES, RelationshipType } from '../ontology/relationship-types.ts';
import { BASIS_KEYS, type Basis } from '../ontology/bases.ts';
import type { EdgeId, NodeId } from './ids.ts';
import type { Provenance } from './provenance.ts';

/** An edge of one relationship type, read from source to target. */
export interface EdgeOf<T extends RelationshipType> {
  readonly id: EdgeId;
  readonly type: T;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly properties: PropertyValues<(typeof RELATIONSHIP_TYPES)[T]['properties']>;
  readonly provenance: Provenance;
}

/** An edge of the graph, told apart by its type. */
export type GraphEdge = { [T in RelationshipType]: EdgeOf<T> }[RelationshipType];

/** A fact's own basis, rule and confidence, summed up from its grounds. */
export interface Standing {
  readonly basis: Basis;
  readonly rule?: string;
  /** Absent counts as 1. */
  readonly confidence?: number;
}

/** The strongest basis among the grounds; where that is INFERRED, the highest confidence with its rule. */
export function standingOf(provenance: Provenance): Standing {
  let best = provenance[0];
  for (const ground of provenance) {
    const gain = BASIS_KEYS.indexOf(best.basis) - BASIS_KEYS.indexOf(ground.basis);
    const surer =
      ground.basis === 'INFERRED' && best.basis === 'INFERRED' && ground.confidence > best.confidence;
    if (gain > 0 || surer) best = ground;
  }
  return best.basis === 'INFERRED'
    ? { basis: best.basis, rule: best.rule, confidence: best.confidence }
    : { basis: best.basis };
}
