import type { GraphQLResolveInfo } from 'graphql';
import type { EdgeView, NodeView } from '../../../graph/store/selection.ts';
import type { NeighborConnectionView, NodeConnectionView } from '../connections/connection-view.ts';
import { cursorScope } from '../connections/cursor.ts';
import type { RequestContext } from '../request-context.ts';
import { responsePath } from '../selection/response-path.ts';

type Read<T> = (view: NodeView, args: object, context: RequestContext, info: GraphQLResolveInfo) => T;

/** Reads the neighbors that the store fetched for the field, as pages with their edges. */
export const readNeighborConnection: Read<NeighborConnectionView> = (view, args, _context, info) =>
  connection(view, args, info);

/** Reads the neighbors that the store fetched for the field, as pages of nodes. */
export const readNodeConnection: Read<NodeConnectionView> = (view, args, _context, info) => {
  const { page, ...rest } = connection(view, args, info);
  const rows = page.rows.map(({ position, value }) => ({ position, value: value.view }));
  return { page: { ...page, rows }, ...rest };
};

/** Reads the neighbors that the store fetched for the field, each once. */
export const readNodes: Read<NodeView[]> = (view, _args, _context, info) => {
  const neighbors = expansion(view, info).rows.map(({ value }) => value.view);
  return [...new Map(neighbors.map((neighbor) => [neighbor.node.id, neighbor])).values()];
};

/** Reads the only neighbor that the store fetched for the field. */
export const readNode: Read<NodeView | null> = (view, args, context, info) =>
  readNodes(view, args, context, info)[0] ?? null;

/** Reads the edges that the store fetched for the field. */
export const readEdges: Read<EdgeView[]> = (view, _args, _context, info) =>
  expansion(view, info).rows.map(({ value }) => value.edge);

function connection(view: NodeView, args: object, info: GraphQLResolveInfo): NeighborConnectionView {
  return {
    page: expansion(view, info),
    scope: cursorScope(info.fieldName, args),
    hasPreviousPage: 'after' in args && typeof args.after === 'string',
  };
}

function expansion(view: NodeView, info: GraphQLResolveInfo) {
  const path = responsePath(info.path);
  const page = view.expansions[path];
  if (page === undefined) throw new Error(`The store did not fetch ${path} of ${view.node.id}.`);
  return page;
}
