import type { UnitPairView } from '../../../graph/store/selection.ts';
import { rowFilter } from '../arguments/row-filter.ts';
import { pageArguments } from '../connections/connection-view.ts';
import { cursorScope } from '../connections/cursor.ts';
import type { QueryResolvers, UnitPairResolvers, UnitResolvers } from '../resolvers.generated.ts';
import { compileNodeSelection, compilePairSelection } from '../selection/compile-selection.ts';
import { requestedField, subfieldsNamed } from '../selection/requested-field.ts';
import { responsePath } from '../selection/response-path.ts';
import { askStore } from './ask-store.ts';

/** `unitPairs`: which bodies share rows with which. */
export const unitPairs: NonNullable<QueryResolvers['unitPairs']> = (_root, args, context, info) =>
  askStore(context, async (store, options) => {
    const field = requestedField(info);
    const scope = cursorScope(field.name, args);
    const page = await store.unitPairs(
      {
        filter: rowFilter(args),
        minShared: args.minShared,
        order: args.orderBy,
        ...pageArguments(args, scope, subfieldsNamed([field], 'totalCount').length > 0),
        pair: compilePairSelection(subfieldsNamed(subfieldsNamed([field], 'edges'), 'node')),
      },
      options,
    );
    return { page, scope, hasPreviousPage: typeof args.after === 'string' };
  });

/** `unitCircles`: units that share more among each other than with the rest. */
export const unitCircles: NonNullable<QueryResolvers['unitCircles']> = (_root, args, context, info) =>
  askStore(context, (store, options) =>
    store.unitCircles(
      {
        filter: rowFilter(args),
        minShared: args.minShared,
        node: compileNodeSelection(subfieldsNamed([requestedField(info)], 'units')),
      },
      options,
    ),
  );

/** `sharedAssignments`: the rows in which all the units named stand. */
export const sharedAssignments: NonNullable<QueryResolvers['sharedAssignments']> = (
  _root,
  args,
  context,
  info,
) =>
  askStore(context, async (store, options) => {
    const field = requestedField(info);
    const scope = cursorScope(field.name, args);
    const page = await store.nodePage(
      {
        label: 'Assignment',
        filter: { ...rowFilter(args), units: args.units },
        order: 'POSITION',
        ...pageArguments(args, scope, subfieldsNamed([field], 'totalCount').length > 0),
        node: compileNodeSelection(subfieldsNamed(subfieldsNamed([field], 'edges'), 'node')),
      },
      options,
    );
    return { page, scope, hasPreviousPage: typeof args.after === 'string' };
  });

/** `shares` of a unit: the pairs in which it stands. */
export const shares: NonNullable<UnitResolvers['shares']> = (view, args, _context, info) => {
  const path = responsePath(info.path);
  const page = view.shares?.[path];
  if (page === undefined) throw new Error(`The store did not fetch ${path} of ${view.node.id}.`);
  return { page, scope: cursorScope(info.fieldName, args), hasPreviousPage: typeof args.after === 'string' };
};

/** The fields of a pair of units. */
export const unitPairResolvers: Pick<UnitPairResolvers, 'assignments'> = {
  assignments: ({ assignments }: UnitPairView, { first }) => {
    if (assignments === undefined) throw new Error('The store did not fetch the rows of a pair.');
    return assignments.slice(0, first);
  },
};
