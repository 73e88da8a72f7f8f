import { requestError } from '../errors/request-error.ts';
import { LIMITS } from '../limits.ts';
import type { GuardedOperation } from './guarded-operation.ts';

/** Refuses an operation that may return too much, and says what it costs. */
export function checkCost(operation: GuardedOperation, cost: number): void {
  if (cost <= LIMITS.cost) return;
  throw requestError(
    'COST_LIMIT_EXCEEDED',
    `The operation costs ${cost}; at most ${LIMITS.cost} is allowed. Ask for smaller pages or fewer levels.`,
    { cost, limit: LIMITS.cost },
    operation.definition,
  );
}
