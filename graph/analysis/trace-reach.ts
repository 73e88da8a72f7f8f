import type { Label } from '../ontology/labels.ts';
import type { Belief } from './edge-confidence.ts';
import type { Skeleton, SkeletonNode } from './skeleton.ts';
import { hopsFrom, type Arrival } from './trace-hops.ts';

/** How a trace walks, and which labels it looks for; a chain ends at the first node of one of them. */
export interface TraceWalk {
  readonly belief: Belief;
  readonly up: boolean;
  readonly to: ReadonlySet<Label>;
  /** Steps of a chain at most. */
  readonly maxLength: number;
}

/** A node as a chain reached it. */
export interface Reached {
  readonly node: SkeletonNode;
  readonly arrival: Arrival;
  /** The fewest steps from the start. */
  readonly depth: number;
}

/** What can be reached from a start, and from which of it a label looked for can be reached. */
export interface TraceReach {
  readonly reached: readonly Reached[];
  /** The fewest steps from a node, so reached, to a label looked for; Infinity where none is. */
  readonly stepsLeft: (node: SkeletonNode, arrival: Arrival) => number;
}

function keyOf(node: SkeletonNode, arrival: Arrival): string {
  return `${arrival} ${node.id}`;
}

/** Explores everything a chain may meet, in breadth; `rest` is awaited between nodes, so that long work stays polite. */
export async function exploreTrace(
  skeleton: Skeleton,
  start: SkeletonNode,
  walk: TraceWalk,
  rest: () => Promise<void>,
): Promise<TraceReach> {
  const reached = new Map<string, Reached>();
  const before = new Map<string, string[]>();
  const first: Reached = { node: start, arrival: 'START', depth: 0 };
  reached.set(keyOf(start, 'START'), first);
  const queue = [first];
  const steps = new Map<string, number>();
  const ends: string[] = [];
  for (const { node, arrival, depth } of queue) {
    await rest();
    const key = keyOf(node, arrival);
    if (depth > 0 && walk.to.has(node.label)) {
      steps.set(key, 0);
      ends.push(key);
      continue;
    }
    if (depth >= walk.maxLength) continue;
    for (const hop of hopsFrom(skeleton, node, arrival, walk)) {
      const next = keyOf(hop.to, hop.arrival);
      const sources = before.get(next);
      if (sources === undefined) before.set(next, [key]);
      else sources.push(key);
      if (reached.has(next)) continue;
      const found = { node: hop.to, arrival: hop.arrival, depth: depth + 1 };
      reached.set(next, found);
      queue.push(found);
    }
  }
  for (const key of ends) {
    for (const source of before.get(key) ?? []) {
      if (steps.has(source)) continue;
      steps.set(source, (steps.get(key) ?? 0) + 1);
      ends.push(source);
    }
  }
  return {
    reached: queue,
    stepsLeft: (node, arrival) => steps.get(keyOf(node, arrival)) ?? Infinity,
  };
}
