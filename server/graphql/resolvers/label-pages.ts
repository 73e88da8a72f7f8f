import { LABEL_KEYS, LABELS, type Label } from '../../../graph/ontology/labels.ts';
import { nodeFilter } from '../arguments/node-filter.ts';
import { pageArguments } from '../connections/connection-view.ts';
import { cursorScope } from '../connections/cursor.ts';
import type { QueryResolvers } from '../resolvers.generated.ts';
import { compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField, subfieldsNamed } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

type PageResolver = NonNullable<QueryResolvers['goals']>;

/** The root field of every label: `plans`, `goals`, `tasks` … */
export const labelPages: Readonly<Record<string, PageResolver>> = Object.fromEntries(
  LABEL_KEYS.map((label) => [LABELS[label].collection, labelPage(label)]),
);

function labelPage(label: Label): PageResolver {
  return (_root, args, context, info) =>
    askStore(context, async (store, options) => {
      const field = requestedField(info);
      const scope = cursorScope(field.name, args);
      const page = await store.nodePage(
        {
          label,
          filter: nodeFilter(args.filter),
          order: args.orderBy,
          ...pageArguments(args, scope, subfieldsNamed([field], 'totalCount').length > 0),
          node: compileNodeSelection(subfieldsNamed(subfieldsNamed([field], 'edges'), 'node')),
        },
        options,
      );
      return { page, scope, hasPreviousPage: typeof args.after === 'string' };
    });
}
