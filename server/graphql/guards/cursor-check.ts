import { BadRequestError } from '../../../graph/model/errors.ts';
import { cursorScope, decodeCursor } from '../connections/cursor.ts';
import { requestError } from '../errors/request-error.ts';
import type { GuardedField } from './each-field.ts';

/** Refuses a cursor that was not made by the field with its filter and order. */
export function checkCursor({ node, arguments: args }: GuardedField): void {
  const { after } = args;
  if (typeof after !== 'string') return;
  try {
    decodeCursor(after, cursorScope(node.name.value, args));
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error;
    throw requestError('BAD_USER_INPUT', error.message, { argument: error.argument }, node);
  }
}
