import { BadRequestError } from '../../../graph/model/errors.ts';
import type { QueryResolvers } from '../resolvers.generated.ts';
import { compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

/** `unit`: one unit by its id or by one of its names. */
export const unit: NonNullable<QueryResolvers['unit']> = (_root, { id, name }, context, info) =>
  askStore(context, async (store, options) => {
    const node = compileNodeSelection([requestedField(info)]);
    if (typeof id === 'string' && typeof name !== 'string') {
      const [view] = await store.nodes({ ids: [id], node }, options);
      return view?.node.label === 'Unit' ? view : null;
    }
    if (typeof name === 'string' && typeof id !== 'string') {
      return (await store.unitByName({ name, node }, options)) ?? null;
    }
    throw new BadRequestError('id', 'Give either the `id` or the `name` of the unit, and only one of them.');
  });
