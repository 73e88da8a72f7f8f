import type { SkeletonEdge, SkeletonNode } from '../../../analysis/skeleton.ts';
import { figureOf } from '../../../analysis/skeleton-parts.ts';
import { edgeId, nodeIdFromOutside } from '../../../model/ids.ts';
import type { Basis } from '../../../ontology/bases.ts';
import type { Label } from '../../../ontology/labels.ts';
import type { RelationshipType } from '../../../ontology/relationship-types.ts';
import type { Role } from '../../../ontology/roles.ts';

/** A record of `skeletonNodesStatement`. */
export interface SkeletonNodeRow {
  readonly id: string;
  readonly label: Label;
  readonly placeKey: string;
  readonly kind: string | null;
  readonly names: readonly string[] | null;
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
  readonly isPast: boolean;
  readonly texts: readonly (string | null)[];
  readonly values: readonly (number | null)[];
}

/** A record of `skeletonEdgesStatement`. */
export interface SkeletonEdgeRow {
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly role: Role | null;
  readonly basis: Basis;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly rows: readonly string[] | null;
}

function indicatorFacts({ isPast, texts, values }: SkeletonNodeRow): Pick<SkeletonNode, 'isPast' | 'figure'> {
  const figure = figureOf(
    texts.map((text, at) => {
      const value = values[at] ?? undefined;
      return text === null ? undefined : { text, ...(value !== undefined && { value }) };
    }),
  );
  return { isPast, ...(figure !== undefined && { figure }) };
}

/** The skeleton of a stored node. */
export function readSkeletonNode(row: SkeletonNodeRow): SkeletonNode {
  const { label, kind, names, starts, ends } = row;
  return {
    id: nodeIdFromOutside(row.id),
    label,
    placeKey: row.placeKey,
    ...(kind !== null && (label === 'Unit' || label === 'Goal') && { kind }),
    ...(label === 'Unit' && { names: (names ?? []).map((name) => name.slice(1)) }),
    ...(label === 'Indicator' && indicatorFacts(row)),
    spans: (starts ?? []).flatMap((start, at) => (start < 0 ? [] : [[start, ends?.[at] ?? start] as const])),
  };
}

/** The skeleton of a stored edge. */
export function readSkeletonEdge(row: SkeletonEdgeRow): SkeletonEdge {
  const { type, role, basis, rule, confidence, rows } = row;
  const [source, target] = [nodeIdFromOutside(row.source), nodeIdFromOutside(row.target)];
  return {
    id: edgeId(type, source, target, role ?? undefined),
    type,
    source,
    target,
    ...(role !== null && { role }),
    standing: { basis, ...(rule !== null && { rule }), ...(confidence !== null && { confidence }) },
    ...(rows !== null && { rows }),
  };
}
