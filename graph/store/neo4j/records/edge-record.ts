import { edgeRole } from '../../../analysis/edge-role.ts';
import { standingOf, type GraphEdge } from '../../../model/graph-edge.ts';
import { edgeId, nodeIdFromOutside } from '../../../model/ids.ts';
import {
  RELATIONSHIP_TYPE_KEYS,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../../../ontology/relationship-types.ts';
import { ROLE_KEYS, type Role } from '../../../ontology/roles.ts';
import { int, type DatabaseValue } from '../database-value.ts';
import { fromGroundColumns, toGroundColumns, type GroundColumns } from './ground-columns.ts';
import { fromColumns, toColumns } from './property-columns.ts';

const ROLE_PLACES = 16;

/** The rank of an edge among a node's edges: its type, then its role, as one number. */
export function edgeRank(typeRank: number, roleRank: number): number {
  return typeRank * ROLE_PLACES + roleRank + 1;
}

/** The type and the role that a rank stands for. */
export function fromEdgeRank(rank: number): { readonly type: RelationshipType; readonly role?: Role } {
  const type = RELATIONSHIP_TYPE_KEYS[Math.floor(rank / ROLE_PLACES)];
  const role = ROLE_KEYS[(rank % ROLE_PLACES) - 1];
  if (type === undefined) throw new Error(`A stored edge has the unknown rank ${rank}.`);
  return role === undefined ? { type } : { type, role };
}

/** An edge's properties as the database stores them. */
export function toEdgeRecord(edge: GraphEdge): Record<string, DatabaseValue> {
  const role = edgeRole(edge);
  const { basis, rule, confidence } = standingOf(edge.provenance);
  return {
    ...toColumns(RELATIONSHIP_TYPES[edge.type].properties, edge.properties),
    basis,
    ...(rule !== undefined && { rule }),
    ...(confidence !== undefined && { confidence }),
    ...toGroundColumns(edge.provenance),
    rank: int(
      edgeRank(RELATIONSHIP_TYPE_KEYS.indexOf(edge.type), role === undefined ? -1 : ROLE_KEYS.indexOf(role)),
    ),
  };
}

/** A stored edge with the ids of its ends. */
export interface EdgeRecord {
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly columns: GroundColumns & Readonly<Record<string, unknown>>;
}

/** An edge read back. */
export function fromEdgeRecord({ type, source, target, columns }: EdgeRecord): GraphEdge {
  const ends = { source: nodeIdFromOutside(source), target: nodeIdFromOutside(target) };
  const properties = fromColumns(RELATIONSHIP_TYPES[type].properties, columns);
  const id = edgeId(type, ends.source, ends.target, properties['role'] as Role | undefined);
  const edge = { id, type, ...ends, properties, provenance: fromGroundColumns(columns) };
  // The ontology's table of the type wrote these columns, so the edge is one of that type.
  return edge as unknown as GraphEdge;
}
