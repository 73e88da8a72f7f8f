import { standingOf, type GraphEdge } from '../model/graph-edge.ts';
import { hasLabel, type GraphNode } from '../model/graph-node.ts';
import type { Quantity } from '../ontology/property.ts';
import { edgeRole } from './edge-role.ts';
import type { SkeletonEdge, SkeletonNode } from './skeleton.ts';
import { positionKey } from './position-key.ts';
import { placeOf } from './sort-keys.ts';
import { unitNames } from './unit-names.ts';

/** What an indicator's target and planned growth tell: `UNREAD` where a figure is printed that has no value. */
export function figureOf(
  figures: readonly (Pick<Quantity, 'text' | 'value'> | undefined)[],
): SkeletonNode['figure'] {
  const printed = figures.filter((figure) => figure !== undefined);
  if (printed.some(({ value }) => value !== undefined)) return 'READ';
  return printed.length > 0 ? 'UNREAD' : undefined;
}

function kindOf(node: GraphNode): string | undefined {
  return hasLabel(node, 'Unit') || hasLabel(node, 'Goal') ? node.properties.kind : undefined;
}

function indicatorFacts(node: GraphNode): Pick<SkeletonNode, 'isPast' | 'figure'> {
  if (!hasLabel(node, 'Indicator')) return {};
  const { target, growth, outcome } = node.properties;
  const figure = figureOf([target, growth]);
  return { isPast: outcome !== undefined, ...(figure !== undefined && { figure }) };
}

/** The skeleton of a node. */
export function skeletonNode(node: GraphNode): SkeletonNode {
  const kind = kindOf(node);
  return {
    id: node.id,
    label: node.label,
    placeKey: positionKey(placeOf(node)),
    ...(kind !== undefined && { kind }),
    ...(hasLabel(node, 'Unit') && { names: unitNames(node).map(({ key }) => key) }),
    ...indicatorFacts(node),
    spans: node.provenance.flatMap((ground) =>
      ground.basis === 'REGISTER' ? [] : [[ground.start, ground.end] as const],
    ),
  };
}

/** The skeleton of an edge. */
export function skeletonEdge(edge: GraphEdge): SkeletonEdge {
  const role = edgeRole(edge);
  const { id, type, source, target } = edge;
  return {
    id,
    type,
    source,
    target,
    ...(role !== undefined && { role }),
    standing: standingOf(edge.provenance),
    ...(edge.type === 'RESPONSIBLE_FOR' && { rows: edge.properties.assignments }),
  };
}
