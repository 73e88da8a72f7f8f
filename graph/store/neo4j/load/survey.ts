import { planOf } from '../../../analysis/plan-of.ts';
import { standingOf, type GraphEdge } from '../../../model/graph-edge.ts';
import { hasLabel, type NodeOf } from '../../../model/graph-node.ts';
import type { RecordSource } from '../../../model/graph-record.ts';
import type { GraphDocument } from '../../../model/plan-graph.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Label } from '../../../ontology/labels.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../ontology/relationship-types.ts';
import { addSums, recordSum } from '../../data-version.ts';
import { DegreeTable } from './degree-table.ts';
import { LoadError } from './load-error.ts';

/** How a unit stands in one plan. */
export interface UnitInPlan {
  degree: number;
  statedDegree: number;
  /** Whether it leads or takes part in an assignment of the plan. */
  ofPlan: boolean;
}

/** What a first reading tells of one plan of the input. */
export interface PlanSurvey {
  readonly document: GraphDocument;
  /** Of its items, of the edges at them, its findings and its coverage. */
  sum: bigint;
  nodes: number;
  edges: number;
  readonly labels: Map<Label, number>;
  readonly types: Map<RelationshipType, number>;
  readonly units: Map<string, UnitInPlan>;
  readonly problems: Problem[];
}

/** What a first reading of an input tells: what there is to load, without keeping items or their edges. */
export interface Survey {
  readonly plans: ReadonlyMap<string, PlanSurvey>;
  readonly units: ReadonlyMap<string, NodeOf<'Unit'>>;
  /** The edges between units. */
  readonly relations: readonly GraphEdge[];
  readonly degrees: DegreeTable;
  /** Of the units and the edges between them. */
  readonly unitSums: ReadonlyMap<string, bigint>;
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The plan in which an edge stands: that of its items; undefined between two units. */
export function planOfEdge(edge: GraphEdge): string | undefined {
  const [source, target] = [planOf(edge.source), planOf(edge.target)];
  if (source !== undefined && target !== undefined && source !== target)
    throw new LoadError(`The edge ${edge.id} joins two plans; only units are shared between plans.`);
  return source ?? target;
}

/** Reads an input once. Throws a `LoadError` where an item or an edge belongs to no plan of the input. */
export async function surveyInput(input: RecordSource): Promise<Survey> {
  const plans = new Map<string, PlanSurvey>();
  const units = new Map<string, NodeOf<'Unit'>>();
  const unitSums = new Map<string, bigint>();
  const relations: GraphEdge[] = [];
  const degrees = new DegreeTable();
  const planNamed = (id: string | undefined, what: string): PlanSurvey => {
    const plan = id === undefined ? undefined : plans.get(id);
    if (plan === undefined) throw new LoadError(`${input.name}: ${what} belongs to no document of the file.`);
    return plan;
  };

  for await (const record of input.read()) {
    if (record.kind === 'document') {
      plans.set(record.value.id, {
        document: record.value,
        sum: recordSum(record),
        nodes: 0,
        edges: 0,
        labels: new Map(),
        types: new Map(),
        units: new Map(),
        problems: [],
      });
    } else if (record.kind === 'node') {
      const node = record.value;
      if (hasLabel(node, 'Unit')) {
        units.set(node.id, node);
        unitSums.set(node.id, recordSum(record));
        continue;
      }
      const plan = planNamed(planOf(node.id), `the node ${node.id}`);
      plan.sum = addSums(plan.sum, recordSum(record));
      plan.nodes += 1;
      count(plan.labels, node.label);
    } else if (record.kind === 'edge') {
      const edge = record.value;
      const walked = !RELATIONSHIP_TYPES[edge.type].onlyWhenNamed;
      const inferred = standingOf(edge.provenance).basis === 'INFERRED';
      const ofPlan = planOfEdge(edge);
      if (ofPlan === undefined) {
        relations.push(edge);
        unitSums.set(edge.id, recordSum(record));
        continue;
      }
      const plan = planNamed(ofPlan, `the edge ${edge.id}`);
      plan.sum = addSums(plan.sum, recordSum(record));
      plan.edges += 1;
      count(plan.types, edge.type);
      for (const end of new Set<string>([edge.source, edge.target])) {
        if (planOf(end) !== undefined) {
          if (walked) degrees.add(end, inferred);
          continue;
        }
        const unit = plan.units.get(end) ?? { degree: 0, statedDegree: 0, ofPlan: false };
        plan.units.set(end, unit);
        if (walked) unit.degree += 1;
        if (walked && !inferred) unit.statedDegree += 1;
        if (end === edge.source && (edge.type === 'LEADS' || edge.type === 'PARTICIPATES_IN'))
          unit.ofPlan = true;
      }
    } else if (record.kind === 'problem') {
      const plan = planNamed(record.value.document, `the finding of line ${record.value.line}`);
      plan.sum = addSums(plan.sum, recordSum(record));
      plan.problems.push(record.value);
    } else {
      const plan = planNamed(record.value.document, 'the coverage');
      plan.sum = addSums(plan.sum, recordSum(record));
    }
  }
  if (plans.size === 0) throw new LoadError(`${input.name} holds no document.`);
  attributeUnits(plans, units);
  return { plans, units, relations, degrees, unitSums };
}

/** Gives every unit to the plans that name it, by an edge or a ground; one that none names, such as a manager, to all of the input. */
function attributeUnits(
  plans: ReadonlyMap<string, PlanSurvey>,
  units: ReadonlyMap<string, NodeOf<'Unit'>>,
): void {
  for (const [id, { provenance }] of units) {
    const naming = [...plans.values()].filter(
      (plan) =>
        plan.units.has(id) ||
        provenance.some((ground) => ground.basis !== 'REGISTER' && ground.document === plan.document.id),
    );
    for (const plan of naming.length === 0 ? plans.values() : naming) {
      if (!plan.units.has(id)) plan.units.set(id, { degree: 0, statedDegree: 0, ofPlan: false });
    }
  }
}
