import { edgeConditions } from '../arguments/edge-conditions.ts';
import type { GoalSupportersArgs, RequireFields } from '../resolvers.generated.ts';
import { expansionField } from './expansion-field.ts';

/** `supporters` of a goal and of an indicator. */
export const supporters = expansionField(
  'neighborConnection',
  (args: RequireFields<GoalSupportersArgs, 'includeInferred' | 'first'>) => ({
    request: {
      filter: { ...edgeConditions(args), types: ['SUPPORTS'], direction: 'IN' },
      order: 'neighbor',
    },
    first: args.first,
    after: args.after,
  }),
);
