import { ROLE_KEYS, type Role } from '../ontology/roles.ts';
import { compareText } from './compare-positions.ts';
import type { Skeleton, SkeletonNode } from './skeleton.ts';
import { planOf } from './plan-of.ts';

/** Which cells of the matrix are wanted: of these units, of these items, in these roles. */
export interface MatrixFilter {
  readonly plan?: string;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly roles?: readonly Role[];
  readonly includeInferred: boolean;
}

/** What a unit is responsible for: the roles, and the rows of the division of work that say so. */
export interface MatrixCell {
  readonly row: SkeletonNode;
  readonly column: SkeletonNode;
  readonly roles: readonly Role[];
  readonly assignments: readonly string[];
}

/** The cells with at least one row, by the unit's place, then by the item's. */
export function responsibilityCells(skeleton: Skeleton, filter: MatrixFilter): readonly MatrixCell[] {
  const { plan, rows, columns, roles, includeInferred } = filter;
  const [units, items, wanted] = [
    rows && new Set(rows),
    columns && new Set(columns),
    roles && new Set(roles),
  ];
  const cells: MatrixCell[] = [];
  for (const unit of skeleton.labelled('Unit')) {
    if (units !== undefined && !units.has(unit.id)) continue;
    const ofUnit = new Map<SkeletonNode, { roles: Set<Role>; assignments: Set<string> }>();
    for (const { edge, neighbor } of skeleton.incidents(unit.id)) {
      const { type, role } = edge;
      if (type !== 'RESPONSIBLE_FOR' || role === undefined) continue;
      if (wanted !== undefined && !wanted.has(role)) continue;
      if (plan !== undefined && planOf(neighbor.id) !== plan) continue;
      if (items !== undefined && !items.has(neighbor.id)) continue;
      if (!includeInferred && edge.standing.basis === 'INFERRED') continue;
      const cell = ofUnit.get(neighbor) ?? { roles: new Set(), assignments: new Set() };
      ofUnit.set(neighbor, cell);
      cell.roles.add(role);
      for (const row of edge.rows ?? []) cell.assignments.add(row);
    }
    const place = (id: string) => skeleton.node(id)?.placeKey ?? '';
    for (const [column, cell] of ofUnit) {
      cells.push({
        row: unit,
        column,
        roles: ROLE_KEYS.filter((role) => cell.roles.has(role)),
        assignments: [...cell.assignments].sort((left, right) => compareText(place(left), place(right))),
      });
    }
  }
  return cells;
}
