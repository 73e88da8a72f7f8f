import {
  EdgeDetailsDocument,
  NodeDetailsDocument,
  type FactFragment,
  type NodeDetailsQuery,
  type NodeLineFragment,
} from '../../api/operations.generated.ts';
import { request } from '../../api/request.ts';
import { createResource } from '../../api/resource.ts';
import { edgeEnds, isEdgeId } from '../../state/edge-ends.ts';
import { explorer } from '../../state/explorer.ts';

/** A node with all that the details show at once. */
export type DetailedNode = NonNullable<NodeDetailsQuery['node']>;

/** An edge with its two ends. */
export interface DetailedEdge {
  readonly edge: FactFragment;
  readonly source: NodeLineFragment;
  readonly target: NodeLineFragment;
}

/** The selected node; `undefined` as value where the data have no such node. */
export const detailedNode = createResource(
  () => {
    const { selection } = explorer.state.value;
    return selection === undefined || isEdgeId(selection) ? undefined : selection;
  },
  async (id, signal): Promise<DetailedNode | undefined> =>
    (await request(NodeDetailsDocument, { id }, { signal })).node ?? undefined,
);

/** The selected edge; `undefined` as value where the data have no such edge. */
export const detailedEdge = createResource(
  () => {
    const { selection } = explorer.state.value;
    return selection !== undefined && isEdgeId(selection) ? selection : undefined;
  },
  async (id, signal): Promise<DetailedEdge | undefined> => {
    const ends = edgeEnds(id);
    if (ends === undefined) return undefined;
    const { subgraph } = await request(EdgeDetailsDocument, { ids: [...ends] }, { signal });
    const edge = subgraph.edges.find((one) => one.id === id);
    const source = subgraph.nodes.find((node) => node.id === ends[0]);
    const target = subgraph.nodes.find((node) => node.id === ends[1]);
    return edge && source && target ? { edge, source, target } : undefined;
  },
);

/** The wholes a node lies in, the outermost first. */
export function wholesAround(node: DetailedNode): readonly NodeLineFragment[] {
  const chain: NodeLineFragment[] = [];
  const first = node.whole.edges[0]?.node;
  const second = first?.whole.edges[0]?.node;
  const third = second?.whole.edges[0]?.node;
  for (const whole of [first, second, third]) if (whole !== undefined) chain.unshift(whole);
  return chain;
}
