import { REGISTER_YEARS } from '../../../graph/analysis/unit-as-of.ts';
import type { UnitManagedByArgs } from '../resolvers.generated.ts';
import { expansionField } from './expansion-field.ts';

/** `managedBy` of a unit: who manages it in the last year up to the one asked for that the register knows. */
export const managedBy = expansionField('node', ({ asOf }: UnitManagedByArgs) => {
  const known = REGISTER_YEARS.findLast((year) => typeof asOf === 'number' && year <= asOf);
  return {
    request: {
      filter: {
        types: ['MANAGED_BY'],
        direction: 'OUT',
        includeInferred: true,
        asOf: String(known ?? REGISTER_YEARS[0]),
      },
      order: 'neighbor',
    },
    first: 1,
  };
});
