import { GAP_KINDS } from '../../../graph/analysis/find-gaps.ts';
import { edgeConditions } from '../arguments/edge-conditions.ts';
import { pageArguments } from '../connections/connection-view.ts';
import { cursorScope } from '../connections/cursor.ts';
import { LIMITS } from '../limits.ts';
import type { QueryResolvers } from '../resolvers.generated.ts';
import { compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField, subfieldsNamed } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

/** `gaps`: what is missing, each with its cause. */
export const gaps: NonNullable<QueryResolvers['gaps']> = (_root, args, context, info) =>
  askStore(context, async (store, options) => {
    const field = requestedField(info);
    const scope = cursorScope(field.name, args);
    const found = subfieldsNamed(subfieldsNamed([field], 'edges'), 'node');
    const page = await store.gapPage(
      {
        ...(typeof args.plan === 'string' && { plan: args.plan }),
        kinds: args.kinds ?? GAP_KINDS,
        maxLength: LIMITS.chainLength,
        belief: edgeConditions(args),
        ...pageArguments(args, scope, subfieldsNamed([field], 'totalCount').length > 0),
        node: compileNodeSelection(subfieldsNamed(found, 'node')),
      },
      options,
    );
    return { page, scope, hasPreviousPage: typeof args.after === 'string' };
  });
