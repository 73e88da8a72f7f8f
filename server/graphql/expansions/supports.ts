import { edgeConditions } from '../arguments/edge-conditions.ts';
import type { RequireFields, TaskSupportsArgs } from '../resolvers.generated.ts';
import { expansionField } from './expansion-field.ts';

/** `supports` of whatever works towards a goal. */
export const supports = expansionField(
  'edges',
  (args: RequireFields<TaskSupportsArgs, 'includeInferred' | 'first'>) => ({
    request: {
      filter: { ...edgeConditions(args), types: ['SUPPORTS'], direction: 'OUT' },
      order: 'neighbor',
    },
    first: args.first,
  }),
);
