import type { RequireFields, TaskResponsibilitiesArgs } from '../resolvers.generated.ts';
import { expansionField } from './expansion-field.ts';

/** `responsibilities` of what an assignment may cover. */
export const responsibilities = expansionField(
  'edges',
  (args: RequireFields<TaskResponsibilitiesArgs, 'includeInferred' | 'first'>) => ({
    request: {
      filter: { types: ['RESPONSIBLE_FOR'], direction: 'IN', includeInferred: args.includeInferred },
      order: 'neighbor',
    },
    first: args.first,
  }),
);
