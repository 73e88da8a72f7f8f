import { ROLE_KEYS, type Role } from '../ontology/roles.ts';
import { compareText } from './compare-positions.ts';
import type { Skeleton, SkeletonNode } from './skeleton.ts';
import { planOf } from './plan-of.ts';

/** Which rows of the division of work count; roles bind both units of a pair. */
export interface RowFilter {
  readonly plan?: string;
  readonly roles?: readonly Role[];
}

/** How often two units stand in one role each in the same row. */
export interface RolePairCount {
  readonly roles: readonly [Role, Role];
  readonly count: number;
}

/** Two bodies, in the order of their ids, and the rows in which both stand. */
export interface UnitPair {
  readonly units: readonly [SkeletonNode, SkeletonNode];
  readonly count: number;
  /** The count relative to chance: count × rows ÷ (rows of the one × rows of the other). */
  readonly relative: number;
  readonly byRoles: readonly RolePairCount[];
  /** By place. */
  readonly assignments: readonly SkeletonNode[];
}

/** A body in a row, with its roles there in the order of the ontology. */
interface Party {
  readonly unit: SkeletonNode;
  readonly roles: readonly Role[];
}

interface Shared {
  readonly units: readonly [SkeletonNode, SkeletonNode];
  readonly rows: SkeletonNode[];
  readonly byRoles: Map<string, RolePairCount>;
}

function partiesOf(
  skeleton: Skeleton,
  row: SkeletonNode,
  inRoles: (role: Role) => boolean,
): { readonly isCounted: boolean; readonly bodies: readonly Party[] } {
  const roles = new Map<SkeletonNode, Set<Role>>();
  for (const { edge, direction, neighbor } of skeleton.incidents(row.id)) {
    if (direction !== 'IN' || (edge.type !== 'LEADS' && edge.type !== 'PARTICIPATES_IN')) continue;
    if (edge.role === undefined || !inRoles(edge.role)) continue;
    roles.set(neighbor, (roles.get(neighbor) ?? new Set()).add(edge.role));
  }
  const bodies = [...roles]
    .filter(([{ kind }]) => kind !== 'collective')
    .map(([unit, held]) => ({ unit, roles: ROLE_KEYS.filter((role) => held.has(role)) }))
    .sort((left, right) => compareText(left.unit.id, right.unit.id));
  return { isCounted: roles.size > 0, bodies };
}

/** The pairs of bodies that stand in at least `minShared` rows together, in the order of their ids; collectives are no bodies. */
export function pairUnits(
  skeleton: Skeleton,
  { plan, roles }: RowFilter,
  { minShared, unit }: { readonly minShared: number; readonly unit?: string },
): readonly UnitPair[] {
  const wanted = roles === undefined ? undefined : new Set(roles);
  const inRoles = (role: Role) => wanted === undefined || wanted.has(role);
  const rowsOf = new Map<SkeletonNode, number>();
  const shared = new Map<string, Shared>();
  let total = 0;
  for (const row of skeleton.labelled('Assignment')) {
    if (plan !== undefined && planOf(row.id) !== plan) continue;
    const { isCounted, bodies } = partiesOf(skeleton, row, inRoles);
    if (wanted === undefined || isCounted) total += 1;
    for (const [at, one] of bodies.entries()) {
      rowsOf.set(one.unit, (rowsOf.get(one.unit) ?? 0) + 1);
      for (const other of bodies.slice(at + 1)) {
        if (unit !== undefined && one.unit.id !== unit && other.unit.id !== unit) continue;
        const key = `${one.unit.id} ${other.unit.id}`;
        const pair: Shared = shared.get(key) ?? {
          units: [one.unit, other.unit],
          rows: [],
          byRoles: new Map(),
        };
        shared.set(key, pair);
        pair.rows.push(row);
        for (const mine of one.roles) {
          for (const theirs of other.roles) {
            const count = (pair.byRoles.get(`${mine} ${theirs}`)?.count ?? 0) + 1;
            pair.byRoles.set(`${mine} ${theirs}`, { roles: [mine, theirs], count });
          }
        }
      }
    }
  }
  const rank = ({ roles: [mine, theirs] }: RolePairCount) =>
    ROLE_KEYS.indexOf(mine) * ROLE_KEYS.length + ROLE_KEYS.indexOf(theirs);
  return [...shared.values()]
    .filter(({ rows }) => rows.length >= minShared)
    .map(({ units, rows, byRoles }) => ({
      units,
      count: rows.length,
      relative: (rows.length * total) / ((rowsOf.get(units[0]) ?? 0) * (rowsOf.get(units[1]) ?? 0)),
      byRoles: [...byRoles.values()].sort((left, right) => rank(left) - rank(right)),
      assignments: rows,
    }))
    .sort(
      (left, right) =>
        compareText(left.units[0].id, right.units[0].id) || compareText(left.units[1].id, right.units[1].id),
    );
}
