import { pageArguments } from '../connections/connection-view.ts';
import { cursorScope } from '../connections/cursor.ts';
import type { QueryResolvers } from '../resolvers.generated.ts';
import { requestedField, subfieldsNamed } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

/** `problems`: what the reading found amiss. */
export const problems: NonNullable<QueryResolvers['problems']> = (_root, args, context, info) =>
  askStore(context, async (store, options) => {
    const field = requestedField(info);
    const scope = cursorScope(field.name, args);
    const page = await store.problemPage(
      {
        ...(typeof args.plan === 'string' && { plan: args.plan }),
        ...(typeof args.severity === 'string' && { severity: args.severity }),
        ...pageArguments(args, scope, subfieldsNamed([field], 'totalCount').length > 0),
      },
      options,
    );
    return { page, scope, hasPreviousPage: typeof args.after === 'string' };
  });
