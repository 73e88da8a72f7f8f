import { comparePositions } from '../../analysis/compare-positions.ts';
import { namePosition } from '../../analysis/sort-keys.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import type { Label } from '../../ontology/labels.ts';
import type { NodeOrder, NodePageRequest, Page, Position } from '../graph-store.ts';
import type { NodeView } from '../selection.ts';
import type { Expander } from './expander.ts';
import type { GraphIndex } from './index-graph.ts';
import { keysetPage } from '../keyset-page.ts';
import { nodeCondition } from './node-filter.ts';
import type { Pace } from '../pace.ts';

interface OrderedNode {
  readonly node: GraphNode;
  readonly position: Position;
}

/** The nodes of a label in an order, sorted once and kept. */
export type NodeOrders = (label: Label, order: NodeOrder) => readonly OrderedNode[];

/** Sorts a label's nodes when they are first asked for in an order. */
export function createNodeOrders(index: GraphIndex): NodeOrders {
  const positions: Readonly<Record<NodeOrder, (node: GraphNode) => Position>> = {
    POSITION: (node) => index.place(node),
    NAME: namePosition,
    DEGREE: (node) => [-index.degree(node, true), node.id],
  };
  const sorted = new Map<string, readonly OrderedNode[]>();
  return (label, order) => {
    const key = `${label} ${order}`;
    const known =
      sorted.get(key) ??
      index
        .labelled(label)
        .map((node) => ({ node, position: positions[order](node) }))
        .sort((left, right) => comparePositions(left.position, right.position));
    sorted.set(key, known);
    return known;
  };
}

/** One page of a label's nodes. */
export async function nodePage(
  {
    index,
    orders,
    expander,
    pace,
  }: { index: GraphIndex; orders: NodeOrders; expander: Expander; pace: Pace },
  request: NodePageRequest,
): Promise<Page<NodeView>> {
  const holds = nodeCondition(index, request.filter);
  const filtered = Object.values(request.filter).some((value) => value !== undefined);
  const { rows, ...page } = await keysetPage(
    {
      rows: orders(request.label, request.order),
      position: ({ position }) => position,
      ...(filtered && { keep: ({ node }: OrderedNode) => holds(node) }),
    },
    request,
    pace,
  );
  const views: { position: Position; value: NodeView }[] = [];
  for (const { node, position } of rows) {
    views.push({ position, value: await expander.node(node, request.node) });
  }
  return { rows: views, ...page };
}
