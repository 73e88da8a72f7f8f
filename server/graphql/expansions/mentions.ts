import { LIMITS } from '../limits.ts';
import { expansionField } from './expansion-field.ts';

/** `mentions` of a passage: what it names. */
export const mentions = expansionField('edges', () => ({
  request: {
    filter: { types: ['MENTIONS'], direction: 'OUT', includeInferred: true },
    order: 'neighbor',
  },
  first: LIMITS.listSize,
}));
