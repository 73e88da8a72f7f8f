import { joinProvenance, joinUnits } from '../../../model/merge-graphs.ts';
import type { GraphEdge } from '../../../model/graph-edge.ts';
import type { NodeOf } from '../../../model/graph-node.ts';
import type { Ground } from '../../../model/provenance.ts';
import { addSums, recordSum } from '../../data-version.ts';
import type { NodeDegrees } from '../records/node-record.ts';

/** What one served plan says about one unit. */
export interface UnitRecord {
  readonly plan: string;
  /** Plans that came in one input share it: their record of the unit is the same and counts once. */
  readonly batch: string;
  /** The place of the plan among all, in the order first loaded. */
  readonly sequence: number;
  readonly node: NodeOf<'Unit'>;
  /** The edges from it to other units. */
  readonly relations: readonly GraphEdge[];
  readonly degree: number;
  readonly statedDegree: number;
  readonly ofPlan: boolean;
}

/** A unit as all plans together tell of it. */
export interface MergedUnit {
  readonly node: NodeOf<'Unit'>;
  readonly degrees: NodeDegrees;
  /** The plans in which it leads or takes part. */
  readonly plans: readonly string[];
}

/** The units that are served and the edges between them. */
export interface MergedUnits {
  readonly units: ReadonlyMap<string, MergedUnit>;
  readonly relations: ReadonlyMap<string, GraphEdge>;
  readonly sum: bigint;
}

/** The fact as the plans told it that are still served; undefined where nothing of it is left. */
function ofPlans<T extends NodeOf<'Unit'> | GraphEdge>(fact: T, plans: ReadonlySet<string>): T | undefined {
  const [first, ...rest] = fact.provenance.filter(
    (ground: Ground) => ground.basis === 'REGISTER' || plans.has(ground.document),
  );
  return first === undefined ? undefined : { ...fact, provenance: [first, ...rest] };
}

/** The records by input, in the order in which the inputs' first plans were loaded. */
function batchesOf(records: readonly UnitRecord[]): readonly (readonly UnitRecord[])[] {
  const batches = new Map<string, UnitRecord[]>();
  for (const record of [...records].sort((left, right) => left.sequence - right.sequence)) {
    const known = batches.get(record.batch);
    if (known === undefined) batches.set(record.batch, [record]);
    else known.push(record);
  }
  return [...batches.values()];
}

/** Joins what the served plans say about units, as merging their graphs would. */
export function mergeUnits(records: readonly UnitRecord[]): MergedUnits {
  const units = new Map<string, NodeOf<'Unit'>>();
  const relations = new Map<string, GraphEdge>();
  const facts = new Map<string, { all: number; stated: number; plans: string[] }>();
  for (const batch of batchesOf(records)) {
    const plans = new Set(batch.map(({ plan }) => plan));
    const seen = new Set<string>();
    for (const { node, relations: edges, plan, degree, statedDegree, ofPlan } of batch) {
      const fact = facts.get(node.id) ?? { all: 0, stated: 0, plans: [] };
      fact.all += degree;
      fact.stated += statedDegree;
      if (ofPlan) fact.plans.push(plan);
      facts.set(node.id, fact);
      if (seen.has(node.id)) continue;
      seen.add(node.id);
      const told = ofPlans(node, plans);
      const known = units.get(node.id);
      if (told !== undefined) units.set(node.id, known === undefined ? told : joinUnits(known, told));
      for (const edge of edges) {
        const toldEdge = ofPlans(edge, plans);
        const knownEdge = relations.get(edge.id);
        if (toldEdge === undefined) continue;
        relations.set(
          edge.id,
          knownEdge === undefined
            ? toldEdge
            : { ...knownEdge, provenance: joinProvenance(knownEdge.provenance, toldEdge.provenance) },
        );
      }
    }
  }
  for (const [id, { source, target }] of relations)
    if (!units.has(source) || !units.has(target)) relations.delete(id);
  return summed(units, relations, facts);
}

function summed(
  units: ReadonlyMap<string, NodeOf<'Unit'>>,
  relations: ReadonlyMap<string, GraphEdge>,
  facts: ReadonlyMap<string, { readonly all: number; readonly stated: number; readonly plans: string[] }>,
): MergedUnits {
  let sum = 0n;
  const related = new Map<string, number>();
  for (const value of relations.values()) {
    sum = addSums(sum, recordSum({ kind: 'edge', value }));
    for (const end of new Set([value.source, value.target])) related.set(end, (related.get(end) ?? 0) + 1);
  }
  const merged = new Map<string, MergedUnit>();
  for (const [id, node] of units) {
    sum = addSums(sum, recordSum({ kind: 'node', value: node }));
    const { all = 0, stated = 0, plans = [] } = facts.get(id) ?? {};
    const between = related.get(id) ?? 0;
    merged.set(id, {
      node,
      degrees: { all: all + between, stated: stated + between },
      plans: [...new Set(plans)].sort(),
    });
  }
  return { units: merged, relations, sum };
}
