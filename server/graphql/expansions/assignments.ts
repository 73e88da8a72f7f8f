import type { RequireFields, UnitAssignmentsArgs } from '../resolvers.generated.ts';
import { expansionField } from './expansion-field.ts';

/** `assignments` of a unit: the rows in which it leads or takes part. */
export const assignments = expansionField(
  'nodeConnection',
  (args: RequireFields<UnitAssignmentsArgs, 'first'>) => ({
    request: {
      filter: {
        types: ['LEADS', 'PARTICIPATES_IN'],
        direction: 'OUT',
        includeInferred: true,
        ...(args.roles && { roles: args.roles }),
      },
      ...(typeof args.plan === 'string' && { plan: args.plan }),
      order: 'neighbor',
    },
    first: args.first,
    after: args.after,
  }),
);
