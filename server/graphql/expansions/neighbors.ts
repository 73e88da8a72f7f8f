import { edgeConditions } from '../arguments/edge-conditions.ts';
import type { GoalNeighborsArgs, RequireFields } from '../resolvers.generated.ts';
import { expansionField } from './expansion-field.ts';

/** `neighbors` of every node. */
export const neighbors = expansionField(
  'neighborConnection',
  (args: RequireFields<GoalNeighborsArgs, 'direction' | 'includeInferred' | 'first'>) => ({
    request: {
      filter: { ...edgeConditions(args), direction: args.direction },
      order: 'neighbor',
    },
    first: args.first,
    after: args.after,
  }),
);
