import { pageArguments } from '../connections/connection-view.ts';
import { cursorScope } from '../connections/cursor.ts';
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
} from '../resolvers.generated.ts';
import { compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField, subfieldsNamed } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

/** `search`: nodes by words. */
export const search: NonNullable<QueryResolvers['search']> = (_root, args, context, info) =>
  askStore(context, async (store, options) => {
    const field = requestedField(info);
    const scope = cursorScope(field.name, args);
    const page = await store.search(
      {
        query: args.query,
        ...(args.labels && { labels: args.labels }),
        ...(typeof args.plan === 'string' && { plan: args.plan }),
        ...pageArguments(args, scope, subfieldsNamed([field], 'totalCount').length > 0),
        facets: subfieldsNamed([field], 'facets').length > 0,
        node: compileNodeSelection(subfieldsNamed(subfieldsNamed([field], 'edges'), 'node')),
      },
      options,
    );
    return { page, scope, hasPreviousPage: typeof args.after === 'string' };
  });

/** What a page of hits has besides a connection's own fields. */
export const searchConnectionResolvers: Pick<SearchConnectionResolvers, 'facets'> = {
  facets: ({ page }) => {
    if (page.facets === undefined) throw new Error('The store did not count the facets it was asked for.');
    return page.facets;
  },
};

/** The fields of a hit. */
export const searchEdgeResolvers: Pick<SearchEdgeResolvers, 'node' | 'score' | 'highlights'> = {
  node: ({ value }) => value.view,
  score: ({ value }) => value.score,
  highlights: ({ value }) => value.highlights,
};
