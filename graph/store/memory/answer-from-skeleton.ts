import type { Skeleton } from '../../analysis/skeleton.ts';
import { viewsOf, type SkeletonQuestion } from '../questions/skeleton-question.ts';
import type { Pace } from '../pace.ts';
import type { EdgeView, NodeView } from '../selection.ts';
import type { Expander } from './expander.ts';
import type { GraphIndex } from './index-graph.ts';

/** Answers a question from the skeleton and fetches what stands in the answer. */
export async function answerFromSkeleton<T>(
  question: SkeletonQuestion<T>,
  {
    skeleton,
    index,
    expander,
    pace,
  }: { skeleton: Skeleton; index: GraphIndex; expander: Expander; pace: Pace },
): Promise<T> {
  const { wants, compose } = await question(skeleton, pace);
  const nodes: Record<string, Map<string, NodeView>> = {};
  for (const [group, { nodes: wanted, selection }] of Object.entries(wants.nodes)) {
    const views = new Map<string, NodeView>();
    for (const { id } of wanted) {
      const node = views.has(id) ? undefined : index.node(id);
      if (node !== undefined) views.set(id, await expander.node(node, selection));
    }
    nodes[group] = views;
  }
  const edges = new Map<string, EdgeView>();
  for (const { id } of wants.edges?.edges ?? []) {
    const edge = edges.has(id) ? undefined : index.edge(id);
    if (edge !== undefined) edges.set(id, await expander.edge(edge, wants.edges?.selection ?? {}));
  }
  return compose(viewsOf(nodes, edges));
}
