import TinyQueue from 'tinyqueue';
import type { RelationshipType } from '../ontology/relationship-types.ts';
import { comparePositions, type SortKey } from './compare-positions.ts';
import { isBelieved, type Belief } from './edge-confidence.ts';
import type { Skeleton, SkeletonIncident, SkeletonNode } from './skeleton.ts';
import { grow, type Chain } from './trace-chains.ts';

/** Which paths are looked for. */
export interface PathSearch {
  readonly from: SkeletonNode;
  readonly to: SkeletonNode;
  readonly types: ReadonlySet<RelationshipType>;
  readonly belief: Belief;
  readonly maxLength: number;
  readonly first: number;
}

/** Steps taken before the search gives up and says so. */
const MOST_STEPS = 1_000_000;

interface Ranked extends Chain {
  readonly rank: SortKey;
}

function rank({ nodes, edges, confidence }: Chain): SortKey {
  return [-confidence, ...nodes.map(({ id }) => id), ...edges.map(({ id }) => id)];
}

/**
 * Simple paths between two nodes by length, then the product of confidences, then ids; an edge may be walked against its
 * direction, and a Plan or a Passage lies only at an end. Lengths are searched one after the other, and only what can
 * still arrive is walked.
 */
export async function findPaths(
  skeleton: Skeleton,
  search: PathSearch,
  rest: () => Promise<void>,
): Promise<{ readonly paths: readonly Chain[]; readonly truncated: boolean }> {
  const { from, to, types, belief, maxLength, first } = search;
  const passes = ({ edge }: SkeletonIncident) => types.has(edge.type) && isBelieved(edge.standing, belief);
  const isOnlyEnd = ({ label }: SkeletonNode) => label === 'Plan' || label === 'Passage';

  const left = new Map<SkeletonNode, number>([[to, 0]]);
  const queue = [to];
  for (const node of queue) {
    const steps = left.get(node) ?? 0;
    if (steps >= maxLength || (node !== to && isOnlyEnd(node))) continue;
    await rest();
    for (const incident of skeleton.incidents(node.id)) {
      if (!passes(incident) || left.has(incident.neighbor)) continue;
      left.set(incident.neighbor, steps + 1);
      queue.push(incident.neighbor);
    }
  }

  const paths: Chain[] = [];
  let steps = 0;
  for (let length = left.get(from) ?? Infinity; length <= maxLength; length += 1) {
    // The worst on top, so that only the best `wanted` are kept however many there are.
    const wanted = first - paths.length + 1;
    const best = new TinyQueue<Ranked>([], (one, other) => comparePositions(other.rank, one.rank));
    const stack: Chain[] = [{ nodes: [from], edges: [], confidence: 1 }];
    for (let chain = stack.pop(); chain !== undefined; chain = stack.pop()) {
      steps += 1;
      if (steps > MOST_STEPS) return { paths: paths.slice(0, first), truncated: true };
      await rest();
      const { nodes, edges } = chain;
      const last = nodes[nodes.length - 1];
      if (last === undefined) break;
      if (edges.length === length) {
        best.push({ ...chain, rank: rank(chain) });
        if (best.length > wanted) best.pop();
        continue;
      }
      for (const incident of skeleton.incidents(last.id)) {
        const { edge, neighbor } = incident;
        if (!passes(incident) || edges.length + 1 + (left.get(neighbor) ?? Infinity) > length) continue;
        const arrives = edges.length + 1 === length;
        if (arrives !== (neighbor === to) || nodes.includes(neighbor)) continue;
        if (!arrives && isOnlyEnd(neighbor)) continue;
        stack.push(grow(chain, edge, neighbor));
      }
    }
    paths.push(...best.data.sort((one, other) => comparePositions(one.rank, other.rank)));
    if (paths.length > first) return { paths: paths.slice(0, first), truncated: true };
  }
  return { paths, truncated: false };
}
