import TinyQueue from 'tinyqueue';
import { comparePositions, type SortKey } from './compare-positions.ts';
import type { Skeleton, SkeletonEdge, SkeletonNode } from './skeleton.ts';
import { hopsFrom, type Arrival } from './trace-hops.ts';
import type { Reached, TraceReach, TraceWalk } from './trace-reach.ts';

/** A walk through the graph: one node more than edges. */
export interface Chain {
  readonly nodes: readonly SkeletonNode[];
  readonly edges: readonly SkeletonEdge[];
  /** The product of its edges' confidences. */
  readonly confidence: number;
}

interface Begun extends Chain {
  readonly arrival: Arrival;
  readonly rank: SortKey;
}

/** A chain with one more step. */
export function grow({ nodes, edges, confidence }: Chain, edge: SkeletonEdge, to: SkeletonNode): Chain {
  return {
    nodes: [...nodes, to],
    edges: [...edges, edge],
    confidence: confidence * (edge.standing.confidence ?? 1),
  };
}

/** Chains begun that are looked at before the search gives up; far above what a plan needs. */
const MOST_BEGUN = 200_000;

function rank({ nodes, edges, confidence }: Chain): SortKey {
  return [-confidence, edges.length, ...nodes.map(({ placeKey }) => placeKey), ...edges.map(({ id }) => id)];
}

/**
 * The best chains from the start to a label looked for: by product of confidences, then length, then place in the plan. A
 * chain grown further is never better than what it grew from, so the chains leave the queue best first.
 */
export async function bestChains(
  skeleton: Skeleton,
  start: SkeletonNode,
  { walk, reach, first }: { readonly walk: TraceWalk; readonly reach: TraceReach; readonly first: number },
  rest: () => Promise<void>,
): Promise<{ readonly chains: readonly Chain[]; readonly truncated: boolean }> {
  const queue = new TinyQueue<Begun>([], (left, right) => comparePositions(left.rank, right.rank));
  const push = (chain: Chain, arrival: Arrival) => {
    queue.push({ ...chain, arrival, rank: rank(chain) });
  };
  push({ nodes: [start], edges: [], confidence: 1 }, 'START');
  const chains: Chain[] = [];
  for (let begun = 0; queue.length > 0; begun += 1) {
    await rest();
    const chain = queue.pop();
    if (chain === undefined) break;
    const { nodes, edges, confidence, arrival } = chain;
    const last = nodes[nodes.length - 1];
    if (last === undefined) break;
    if (edges.length > 0 && walk.to.has(last.label)) {
      if (chains.length === first) return { chains, truncated: true };
      chains.push({ nodes, edges, confidence });
      continue;
    }
    if (begun >= MOST_BEGUN) return { chains, truncated: true };
    for (const { edge, to, arrival: next } of hopsFrom(skeleton, last, arrival, walk)) {
      if (nodes.includes(to)) continue;
      if (edges.length + 1 + reach.stepsLeft(to, next) > walk.maxLength) continue;
      push(grow(chain, edge, to), next);
    }
  }
  return { chains, truncated: false };
}

/**
 * Where chains stop: items at which a chain arrived and from which it reaches no label looked for, and goals and indicators
 * that nothing serves; by depth, then by place.
 */
export function chainStops(
  skeleton: Skeleton,
  { reached, stepsLeft }: TraceReach,
  walk: TraceWalk,
): readonly Reached[] {
  const stops = new Map<SkeletonNode, Reached>();
  for (const each of reached) {
    const { node, arrival } = each;
    if (stepsLeft(node, arrival) !== Infinity || stops.has(node)) continue;
    const isAim = node.label === 'Goal' || node.label === 'Indicator';
    const isStop = isAim
      ? hopsFrom(skeleton, node, arrival, walk).length === 0
      : arrival === 'START' || arrival === 'SUPPORT' || (arrival === 'CLIMB' && !walk.up && each.depth === 1);
    if (isStop) stops.set(node, each);
  }
  return [...stops.values()].sort((left, right) =>
    comparePositions([left.depth, left.node.placeKey], [right.depth, right.node.placeKey]),
  );
}
