import { LIMITS } from '../limits.ts';
import type { AssignmentCoversArgs, RequireFields } from '../resolvers.generated.ts';
import { expansionField } from './expansion-field.ts';

/** `covers` of an assignment: what it divides. */
export const covers = expansionField(
  'nodes',
  (args: RequireFields<AssignmentCoversArgs, 'includeInferred'>) => ({
    request: {
      filter: { types: ['COVERS'], direction: 'OUT', includeInferred: args.includeInferred },
      order: 'neighbor',
    },
    first: LIMITS.listSize,
  }),
);
