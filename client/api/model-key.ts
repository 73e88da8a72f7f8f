import type { Bound } from '../../graph/ontology/bounds.ts';
import type { GoalKind } from '../../graph/ontology/goal-kinds.ts';
import type { Role } from '../../graph/ontology/roles.ts';
import type { UnitKind } from '../../graph/ontology/unit-kinds.ts';

interface ModelKeys {
  bound: Bound;
  role: Role;
  unitKind: UnitKind;
  goalKind: GoalKind;
}

/** The ontology's own key of an enum value: the API writes roles and kinds in upper case, the tables in lower case. */
export function modelKey<K extends keyof ModelKeys>(_of: K, value: Uppercase<ModelKeys[K]>): ModelKeys[K] {
  // Upper case is the only difference between the two, by the SDL's derivation from the tables.
  return value.toLowerCase() as ModelKeys[K];
}
