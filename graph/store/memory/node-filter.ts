import { edgeRole } from '../../analysis/edge-role.ts';
import { planOf } from '../../analysis/plan-of.ts';
import type { GraphEdge } from '../../model/graph-edge.ts';
import { hasLabel, type GraphNode } from '../../model/graph-node.ts';
import type { Role } from '../../ontology/roles.ts';
import type { NodeFilter } from '../graph-store.ts';
import type { GraphIndex, Incident } from './index-graph.ts';

type Condition = (node: GraphNode) => boolean;

/** Units stand towards assignments and what these cover by these types. */
function isInCharge(edge: GraphEdge): boolean {
  return edge.type === 'LEADS' || edge.type === 'PARTICIPATES_IN' || edge.type === 'RESPONSIBLE_FOR';
}

function isLead(edge: GraphEdge): boolean {
  return edge.type === 'LEADS' || (edge.type === 'RESPONSIBLE_FOR' && edge.properties.role === 'lead');
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function nameContains(fragment: string): Condition {
  const wanted = foldName(fragment);
  return (node) => {
    const aliases = hasLabel(node, 'Unit') ? node.properties.aliases : [];
    return [node.name, node.shortName, ...aliases].some((name) => foldName(name).includes(wanted));
  };
}

/** The unit itself, or the nodes it is in charge of, in one of the roles where some are named. */
function ofUnit(index: GraphIndex, unit: string, inRoles: (edge: GraphEdge) => boolean): Condition {
  const reached = new Set<string>([unit]);
  for (const { edge } of index.incidents(unit)) {
    if (edge.source === unit && isInCharge(edge) && inRoles(edge)) reached.add(edge.target);
  }
  return (node) => reached.has(node.id);
}

/** Compiles a filter into one condition; a unit's own edges count in the plan of the filter where it names one. */
export function nodeCondition(index: GraphIndex, filter: NodeFilter): Condition {
  const { plan, level, ids, unit, units, roles, hasLead } = filter;
  const conditions: Condition[] = [];
  const wantedRoles: ReadonlySet<Role | undefined> | undefined = roles && new Set(roles);
  const inRoles = (edge: GraphEdge) => wantedRoles === undefined || wantedRoles.has(edgeRole(edge));
  const inCharge = (node: GraphNode): readonly Incident[] =>
    index
      .incidents(node.id)
      .filter(
        ({ edge, direction }) =>
          isInCharge(edge) &&
          (node.label === 'Unit'
            ? direction === 'OUT' && (plan === undefined || planOf(edge.target) === plan)
            : direction === 'IN'),
      );

  if (ids !== undefined) {
    const wanted = new Set(ids);
    conditions.push((node) => wanted.has(node.id));
  }
  if (unit !== undefined) conditions.push(ofUnit(index, unit, inRoles));
  for (const each of units ?? []) conditions.push(ofUnit(index, each, inRoles));
  if (plan !== undefined) conditions.push((node) => index.isOfPlan(node, plan));
  if (level !== undefined) conditions.push((node) => node.properties.level === level);
  if (filter.nameContains !== undefined) conditions.push(nameContains(filter.nameContains));
  if (roles !== undefined) {
    conditions.push(
      (node) =>
        (unit !== undefined && node.label !== 'Unit') || inCharge(node).some(({ edge }) => inRoles(edge)),
    );
  }
  if (hasLead !== undefined) {
    conditions.push((node) => inCharge(node).some(({ edge }) => isLead(edge)) === hasLead);
  }
  return (node) => conditions.every((holds) => holds(node));
}
