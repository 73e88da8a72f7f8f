import type { QueryResolvers } from '../resolvers.generated.ts';
import { compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

/** `node`: one node by its id. */
export const node: NonNullable<QueryResolvers['node']> = async (_root, { id }, context, info) => {
  const [view] = await askStore(context, (store, options) =>
    store.nodes({ ids: [id], node: compileNodeSelection([requestedField(info)]) }, options),
  );
  return view ?? null;
};

/** `nodes`: one answer per id, in the order of the ids. */
export const nodes: NonNullable<QueryResolvers['nodes']> = async (_root, { ids }, context, info) => {
  const views = await askStore(context, (store, options) =>
    store.nodes({ ids, node: compileNodeSelection([requestedField(info)]) }, options),
  );
  return views.map((view) => view ?? null);
};
