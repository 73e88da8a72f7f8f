import { comparePositions } from '../../analysis/compare-positions.ts';
import { clausePosition } from '../../analysis/neighbor-order.ts';
import { planOf } from '../../analysis/plan-of.ts';
import type { GraphEdge } from '../../model/graph-edge.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import { nodeIdFromOutside, type NodeId } from '../../model/ids.ts';
import type { Skeleton } from '../../analysis/skeleton.ts';
import type { Page } from '../graph-store.ts';
import { unitPairs } from '../questions/sharing.ts';
import type {
  EdgeSelection,
  EdgeView,
  Expansion,
  ItemSelection,
  Neighbor,
  NodeSelection,
  NodeView,
  ShareExpansion,
  UnitPairView,
} from '../selection.ts';
import { answerFromSkeleton } from './answer-from-skeleton.ts';
import { incidentPasses } from './edge-filter.ts';
import type { Expander } from './expander.ts';
import type { GraphIndex, Incident } from './index-graph.ts';
import { keysetPage } from '../keyset-page.ts';
import { successorsAsOf } from './successors.ts';
import { neighborCounts } from './neighbor-counts.ts';
import type { Pace } from '../pace.ts';

/** The values of a record replaced one after the other. */
async function mapRecord<T, R>(
  record: Readonly<Record<string, T>> | undefined,
  change: (value: T) => R | Promise<R>,
): Promise<Readonly<Record<string, R>>> {
  const changed: Record<string, R> = {};
  for (const [key, value] of Object.entries(record ?? {})) changed[key] = await change(value);
  return changed;
}

/** The edges that an expansion starts from: at the node itself and, with its parts, at these too, each edge once. */
function startsOf(index: GraphIndex, node: GraphNode, withParts: boolean): readonly Incident[] {
  const own = index.incidents(node.id);
  if (!withParts) return own;
  const seen = new Set(own.map(({ edge }) => edge.id));
  const all = [...own];
  for (const { edge, direction, neighbor } of own) {
    if (edge.type !== 'PART_OF' || direction !== 'IN' || neighbor.label === 'Passage') continue;
    for (const incident of index.incidents(neighbor.id)) {
      if (seen.has(incident.edge.id)) continue;
      seen.add(incident.edge.id);
      all.push(incident);
    }
  }
  return all;
}

/** An expander over one graph that keeps to a pace. */
export function createExpander(index: GraphIndex, pace: Pace, skeleton: () => Skeleton): Expander {
  async function nodes(ids: readonly NodeId[], selection: NodeSelection): Promise<readonly NodeView[]> {
    const views: NodeView[] = [];
    for (const id of ids) {
      const node = index.node(id);
      if (node !== undefined) views.push(await viewNode(node, selection));
    }
    return views;
  }

  async function expand(node: GraphNode, expansion: Expansion): Promise<Page<Neighbor>> {
    const passes = incidentPasses(expansion.filter);
    const { plan, withParts = false } = expansion;
    const kept: Incident[] = [];
    for (const incident of startsOf(index, node, withParts)) {
      if (pace.due()) await pace.rest();
      if (passes(incident) && (plan === undefined || index.isOfPlan(incident.neighbor, plan))) {
        kept.push(incident);
      }
    }
    const position =
      expansion.order === 'clause'
        ? ({ edge, neighbor }: Incident) => clausePosition(edge, index.place(neighbor))
        : (incident: Incident) => incident.position;
    if (withParts || expansion.order === 'clause') {
      kept.sort((left, right) => comparePositions(position(left), position(right)));
    }
    const { rows, ...page } = await keysetPage({ rows: kept, position }, expansion, pace);
    const neighbors: { position: ReturnType<typeof position>; value: Neighbor }[] = [];
    for (const row of rows) {
      const view = await viewNode(row.neighbor, expansion.node);
      const edge = await viewEdge(row.edge, expansion.edge);
      neighbors.push({ position: position(row), value: { view, edge } });
    }
    return { rows: neighbors, ...page };
  }

  async function shares(unit: GraphNode, expansion: ShareExpansion): Promise<Page<UnitPairView>> {
    const question = unitPairs({ ...expansion, order: 'COUNT' }, unit.id);
    return await answerFromSkeleton(question, { skeleton: skeleton(), index, expander, pace });
  }

  async function viewNode(node: GraphNode, selection: NodeSelection): Promise<NodeView> {
    if (pace.due()) await pace.rest();
    const wanted: ItemSelection = selection[node.label] ?? {};
    const document = planOf(node.id);
    const plan = document === undefined ? undefined : index.node(document);
    const text =
      wanted.text === true ? index.graph.documents.find(({ id }) => id === node.id)?.text : undefined;
    return {
      node,
      ...(wanted.plan !== undefined && plan !== undefined && { plan: await viewNode(plan, wanted.plan) }),
      ...(text !== undefined && { text }),
      degrees: await mapRecord(wanted.degrees, ({ includeInferred }) => index.degree(node, includeInferred)),
      neighborCounts: await mapRecord(wanted.neighborCounts, (belief) =>
        neighborCounts(index.incidents(node.id), belief),
      ),
      expansions: await mapRecord(wanted.expansions, (expansion) => expand(node, expansion)),
      ...(wanted.shares !== undefined && {
        shares: await mapRecord(wanted.shares, (expansion) => shares(node, expansion)),
      }),
      ...(wanted.successors !== undefined && {
        successors: await mapRecord(wanted.successors, ({ asOf, node: selection }) =>
          nodes(successorsAsOf(index, node, asOf), selection),
        ),
      }),
    };
  }

  async function viewEdge(edge: GraphEdge, selection: EdgeSelection): Promise<EdgeView> {
    const source = selection.source === undefined ? [] : await nodes([edge.source], selection.source);
    const target = selection.target === undefined ? [] : await nodes([edge.target], selection.target);
    const rows = edge.type === 'RESPONSIBLE_FOR' ? edge.properties.assignments : [];
    return {
      edge,
      ...(source[0] !== undefined && { source: source[0] }),
      ...(target[0] !== undefined && { target: target[0] }),
      ...(selection.assignments !== undefined && {
        assignments: await nodes(rows.map(nodeIdFromOutside), selection.assignments),
      }),
    };
  }

  const expander: Expander = { node: viewNode, edge: viewEdge };
  return expander;
}
