import { edgeConditions } from '../arguments/edge-conditions.ts';
import type { QueryResolvers } from '../resolvers.generated.ts';
import { compileEdgeSelection, compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField, subfieldsNamed } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

/** `subgraph`: the nodes around the given ones and the edges among them. */
export const subgraph: NonNullable<QueryResolvers['subgraph']> = (_root, args, context, info) =>
  askStore(context, (store, options) => {
    const field = requestedField(info);
    return store.subgraph(
      {
        ids: args.ids,
        depth: args.depth,
        filter: edgeConditions(args),
        limit: args.limit,
        node: compileNodeSelection(subfieldsNamed([field], 'nodes')),
        edge: compileEdgeSelection(subfieldsNamed([field], 'edges')),
      },
      options,
    );
  });
