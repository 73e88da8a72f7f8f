import { LIMITS } from '../limits.ts';
import { expansionField } from './expansion-field.ts';

/** `indicators` of a goal: those that measure it or one of its statements. */
export const indicators = expansionField('nodes', () => ({
  request: {
    filter: { types: ['MEASURES'], direction: 'IN', includeInferred: true },
    order: 'neighbor',
    withParts: true,
  },
  first: LIMITS.listSize,
}));

/** `goals` of an indicator: those it measures. */
export const goals = expansionField('nodes', () => ({
  request: {
    filter: { types: ['MEASURES'], direction: 'OUT', includeInferred: true },
    order: 'neighbor',
  },
  first: LIMITS.listSize,
}));
