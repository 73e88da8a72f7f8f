import { getArgumentValues, TypeInfo, visit, visitWithTypeInfo, type FieldNode } from 'graphql';
import { requestError } from '../errors/request-error.ts';
import { LIMITS } from '../limits.ts';
import type { GuardedOperation } from './guarded-operation.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The bounds of arguments by their names: of a number its value, of a list or a text its length. */
export const ARGUMENT_BOUNDS: Readonly<Record<string, Bounds>> = {
  first: { min: 0, max: LIMITS.first },
  limit: { min: 1, max: LIMITS.limit },
  depth: { min: 0, max: LIMITS.depth },
  ids: { min: 0, max: LIMITS.ids },
  minConfidence: { min: 0, max: 1 },
  query: { min: 1, max: LIMITS.queryCharacters },
  nameContains: { min: 0, max: LIMITS.queryCharacters },
};

/** Refuses an operation one of whose arguments is out of bounds; nothing is clamped. */
export function checkArgumentBounds(operation: GuardedOperation): void {
  const typeInfo = new TypeInfo(operation.schema);
  const visitor = visitWithTypeInfo(typeInfo, {
    Field(node) {
      const definition = typeInfo.getFieldDef();
      if (definition) checkValues(getArgumentValues(definition, node, operation.variables), node);
    },
  });
  for (const definition of [operation.definition, ...Object.values(operation.fragments)]) {
    visit(definition, visitor);
  }
}

function checkValues(values: Readonly<Record<string, unknown>>, node: FieldNode): void {
  for (const [name, value] of Object.entries(values)) {
    const bounds = ARGUMENT_BOUNDS[name];
    if (bounds) checkValue(name, value, bounds, node);
    if (isRecord(value)) checkValues(value, node);
  }
}

function checkValue(name: string, value: unknown, { min, max }: Bounds, node: FieldNode): void {
  const [size, what] = measure(value);
  if (size === undefined || (size >= min && size <= max)) return;
  const bound = size < min ? `at least ${min}` : `at most ${max}`;
  throw requestError(
    'BAD_USER_INPUT',
    `\`${name}\` of \`${node.name.value}\` must ${what} ${bound}, not ${size}.`,
    { argument: name, value: size, min, max },
    node,
  );
}

function measure(value: unknown): [size: number | undefined, what: string] {
  if (typeof value === 'number') return [value, 'be'];
  if (typeof value === 'string') return [value.length, 'have a length of'];
  if (Array.isArray(value)) return [value.length, 'have a length of'];
  return [undefined, ''];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
