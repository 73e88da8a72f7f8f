import type { Skeleton, SkeletonEdge, SkeletonNode } from '../../analysis/skeleton.ts';
import type { CallOptions } from '../call-options.ts';
import type { Pace } from '../pace.ts';
import type { EdgeSelection, EdgeView, NodeSelection, NodeView } from '../selection.ts';

/** What is to be fetched once the skeleton has told which nodes and edges answer a question. */
export interface Wants {
  readonly nodes: Readonly<
    Record<string, { readonly nodes: readonly SkeletonNode[]; readonly selection: NodeSelection }>
  >;
  readonly edges?: { readonly edges: readonly SkeletonEdge[]; readonly selection: EdgeSelection };
}

/** What was fetched, by the group's name and the node's id, and by the edge's id. */
export interface Views {
  node(group: string, node: SkeletonNode): NodeView;
  edge(edge: SkeletonEdge): EdgeView;
}

/** An answer whose nodes and edges are still to be fetched. */
export interface SkeletonAnswer<T> {
  readonly wants: Wants;
  readonly compose: (views: Views) => T;
}

/** A question that the bare graph answers. */
export type SkeletonQuestion<T> = (
  skeleton: Skeleton,
  pace: Pace,
) => SkeletonAnswer<T> | Promise<SkeletonAnswer<T>>;

/** How a store answers such a question. */
export type AskSkeleton = <T>(question: SkeletonQuestion<T>, options?: CallOptions) => Promise<T>;

/** Views of maps: throws where the store did not fetch what it was asked for. */
export function viewsOf(
  nodes: Readonly<Record<string, ReadonlyMap<string, NodeView>>>,
  edges: ReadonlyMap<string, EdgeView>,
): Views {
  return {
    node(group, { id }) {
      const view = nodes[group]?.get(id);
      if (view === undefined) throw new Error(`The store did not fetch ${id}.`);
      return view;
    },
    edge({ id }) {
      const view = edges.get(id);
      if (view === undefined) throw new Error(`The store did not fetch ${id}.`);
      return view;
    },
  };
}

/** Lets others run where it is time to. */
export function resting(pace: Pace): () => Promise<void> {
  return async () => {
    if (pace.due()) await pace.rest();
  };
}
