import { MultiDirectedGraph } from 'graphology';
import { comparePositions, type SortKey } from '../../analysis/compare-positions.ts';
import { degrees } from '../../analysis/degrees.ts';
import { neighborPosition } from '../../analysis/neighbor-order.ts';
import { planOf } from '../../analysis/plan-of.ts';
import { placeOf, type Place } from '../../analysis/sort-keys.ts';
import { standingOf, type GraphEdge, type Standing } from '../../model/graph-edge.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import type { PlanGraph } from '../../model/plan-graph.ts';
import { LABEL_KEYS, type Label } from '../../ontology/labels.ts';

interface NodeAttributes {
  readonly node: GraphNode;
  readonly place: Place;
}

interface EdgeAttributes {
  readonly edge: GraphEdge;
  readonly standing: Standing;
}

/** An edge as seen from one of its ends. */
export interface Incident extends EdgeAttributes {
  readonly direction: 'IN' | 'OUT';
  readonly neighbor: GraphNode;
  /** In the order of neighbors. */
  readonly position: SortKey;
}

/** The graph made ready for questions: nodes by id and label, edges by their ends, each in order. */
export interface GraphIndex {
  readonly graph: PlanGraph;
  node(id: string): GraphNode | undefined;
  edge(id: string): GraphEdge | undefined;
  /** The place of a node of this graph. */
  place(node: GraphNode): Place;
  /** A label's nodes by place. */
  labelled(label: Label): readonly GraphNode[];
  /** The edges at a node in the order of neighbors, a loop once as `OUT`; none for an unknown id. */
  incidents(id: string): readonly Incident[];
  /** How many walked edges the node has. */
  degree(node: GraphNode, includeInferred: boolean): number;
  /** Whether an item belongs to the plan, or a unit leads or takes part in one of its assignments. */
  isOfPlan(node: GraphNode, plan: string): boolean;
}

function plansOfUnits(edges: readonly GraphEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const plans = new Map<string, Set<string>>();
  for (const edge of edges) {
    if (edge.type !== 'LEADS' && edge.type !== 'PARTICIPATES_IN') continue;
    const plan = planOf(edge.target);
    if (plan === undefined) continue;
    const known = plans.get(edge.source);
    if (known === undefined) plans.set(edge.source, new Set([plan]));
    else known.add(plan);
  }
  return plans;
}

/** Indexes a graph; throws where an edge has no such end or an id stands twice, which no valid graph has. */
export function indexGraph(graph: PlanGraph): GraphIndex {
  const net = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const node of graph.nodes) net.addNode(node.id, { node, place: placeOf(node) });
  for (const edge of graph.edges)
    net.addEdgeWithKey(edge.id, edge.source, edge.target, { edge, standing: standingOf(edge.provenance) });

  const place = (node: GraphNode): Place => net.getNodeAttribute(node.id, 'place');
  const byLabel = new Map<Label, GraphNode[]>(LABEL_KEYS.map((label) => [label, []]));
  for (const node of graph.nodes) byLabel.get(node.label)?.push(node);
  for (const nodes of byLabel.values()) {
    nodes.sort((left, right) => comparePositions(place(left), place(right)));
  }

  const counts = {
    all: degrees(graph.edges, { includeInferred: true }),
    stated: degrees(graph.edges, { includeInferred: false }),
  };
  const unitPlans = plansOfUnits(graph.edges);
  const sorted = new Map<string, readonly Incident[]>();

  function sortIncidents(id: string): readonly Incident[] {
    const incidents: Incident[] = [];
    const collect =
      (direction: 'IN' | 'OUT') =>
      (_key: string, { edge, standing }: EdgeAttributes) => {
        if (direction === 'IN' && edge.source === edge.target) return;
        const { node, place } = net.getNodeAttributes(direction === 'IN' ? edge.source : edge.target);
        incidents.push({
          edge,
          standing,
          direction,
          neighbor: node,
          position: neighborPosition(edge, place, direction),
        });
      };
    net.forEachOutEdge(id, collect('OUT'));
    net.forEachInEdge(id, collect('IN'));
    return incidents.sort((left, right) => comparePositions(left.position, right.position));
  }

  return {
    graph,
    node: (id) => (net.hasNode(id) ? net.getNodeAttribute(id, 'node') : undefined),
    edge: (id) => (net.hasEdge(id) ? net.getEdgeAttribute(id, 'edge') : undefined),
    place,
    labelled: (label) => byLabel.get(label) ?? [],
    incidents(id) {
      if (!net.hasNode(id)) return [];
      const known = sorted.get(id) ?? sortIncidents(id);
      sorted.set(id, known);
      return known;
    },
    degree: (node, includeInferred) => (includeInferred ? counts.all : counts.stated).get(node.id) ?? 0,
    isOfPlan: (node, plan) =>
      node.label === 'Unit' ? (unitPlans.get(node.id)?.has(plan) ?? false) : planOf(node.id) === plan,
  };
}
