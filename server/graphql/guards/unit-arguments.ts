import { requestError } from '../errors/request-error.ts';
import type { GuardedField } from './each-field.ts';

/** Refuses `unit` without an id or a name, or with both. */
export function checkUnitArguments({ parent, node, arguments: { id, name } }: GuardedField): void {
  if (parent.name !== 'Query' || node.name.value !== 'unit') return;
  if ((typeof id === 'string') !== (typeof name === 'string')) return;
  throw requestError(
    'BAD_USER_INPUT',
    'Give either the `id` or the `name` of the unit, and only one of them.',
    { argument: 'id' },
    node,
  );
}
