import { checkArgumentBounds } from './argument-bounds.ts';
import { checkCost } from './cost-limit.ts';
import { checkCursor } from './cursor-check.ts';
import { eachField, type GuardedField } from './each-field.ts';
import type { GuardedOperation } from './guarded-operation.ts';
import { checkUnitArguments } from './unit-arguments.ts';

/** What is checked of every field once its variables are known, in this order. */
const FIELD_CHECKS: readonly ((field: GuardedField) => void)[] = [
  checkArgumentBounds,
  checkCursor,
  checkUnitArguments,
];

/** Refuses an operation that its variables make wrong or too large, before any resolver runs. */
export function checkOperation(operation: GuardedOperation, cost: number): void {
  eachField(operation, (field) => {
    for (const check of FIELD_CHECKS) check(field);
  });
  checkCost(operation, cost);
}
