import { LIMITS } from '../limits.ts';
import type { QueryResolvers } from '../resolvers.generated.ts';
import { compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField } from '../selection/requested-field.ts';
import { responsePath } from '../selection/response-path.ts';
import { askStore } from './ask-store.ts';

/** `unit`: one unit by its id or by one of its names; a guard has seen to it that exactly one of them is given. */
export const unit: NonNullable<QueryResolvers['unit']> = (_root, { id, name }, context, info) =>
  askStore(context, async (store, options) => {
    const node = compileNodeSelection([requestedField(info)]);
    if (typeof name === 'string') {
      const found = await store.unitByName({ name, node }, options);
      if (found !== undefined) return found;
      const units = await store.similarUnits({ name, first: LIMITS.suggestions, node: {} }, options);
      context.suggestions.push({
        path: responsePath(info.path).split('.'),
        name,
        units: units.map(({ node: { id, name: unitName } }) => ({ id, name: unitName })),
      });
      return null;
    }
    const [view] = await store.nodes({ ids: typeof id === 'string' ? [id] : [], node }, options);
    return view?.node.label === 'Unit' ? view : null;
  });
