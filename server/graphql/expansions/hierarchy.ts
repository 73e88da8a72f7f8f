import type { RequireFields, TaskChildrenArgs } from '../resolvers.generated.ts';
import { expansionField } from './expansion-field.ts';

/** `parent` of an item: the whole it is part of. */
export const parent = expansionField('node', () => ({
  request: {
    filter: { types: ['PART_OF'], direction: 'OUT', includeInferred: true },
    order: 'neighbor',
  },
  first: 1,
}));

/** `children` of an item: its parts. */
export const children = expansionField('nodes', (args: RequireFields<TaskChildrenArgs, 'first'>) => ({
  request: {
    filter: { types: ['PART_OF'], direction: 'IN', includeInferred: true },
    order: 'neighbor',
  },
  first: args.first,
}));
