import type { RelationshipType } from '../../../graph/ontology/relationship-types.ts';
import { LIMITS } from '../limits.ts';
import { expansionField, type ExpansionStep } from './expansion-field.ts';

/** `leads` of an assignment. */
export const leads = expansionField('nodes', () => inClauseOrder(['LEADS']));

/** `participants` of an assignment. */
export const participants = expansionField('nodes', () => inClauseOrder(['PARTICIPATES_IN']));

/** `parties` of an assignment: its edges with role and wording. */
export const parties = expansionField('edges', () => inClauseOrder(['LEADS', 'PARTICIPATES_IN']));

function inClauseOrder(types: readonly RelationshipType[]): ExpansionStep {
  return {
    request: { filter: { types, direction: 'IN', includeInferred: true }, order: 'clause' },
    first: LIMITS.listSize,
  };
}
