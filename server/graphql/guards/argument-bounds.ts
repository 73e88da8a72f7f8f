import type { FieldNode } from 'graphql';
import { requestError } from '../errors/request-error.ts';
import { LIMITS } from '../limits.ts';
import type { GuardedField } from './each-field.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The bounds of arguments by their names: of a number its value, of a list or a text its length. */
const ARGUMENT_BOUNDS: Readonly<Record<string, Bounds>> = {
  first: { min: 0, max: LIMITS.first },
  limit: { min: 1, max: LIMITS.limit },
  depth: { min: 0, max: LIMITS.depth },
  ids: { min: 0, max: LIMITS.ids },
  units: { min: 1, max: LIMITS.sharingUnits },
  rows: { min: 0, max: LIMITS.ids },
  columns: { min: 0, max: LIMITS.ids },
  minShared: { min: 1, max: 1_000_000 },
  maxLength: { min: 1, max: LIMITS.pathLength },
  asOf: { min: 1949, max: 2200 },
  to: { min: 1, max: LIMITS.queryCharacters },
  name: { min: 0, max: LIMITS.queryCharacters },
  minConfidence: { min: 0, max: 1 },
  query: { min: 1, max: LIMITS.queryCharacters },
  nameContains: { min: 0, max: LIMITS.queryCharacters },
};

/** Refuses arguments that are out of bounds; nothing is clamped. */
export function checkArgumentBounds({ node, arguments: values }: GuardedField): void {
  checkValues(values, node);
}

function checkValues(values: Readonly<Record<string, unknown>>, node: FieldNode): void {
  for (const [name, value] of Object.entries(values)) {
    const bounds = ARGUMENT_BOUNDS[name];
    if (bounds) checkValue(name, value, bounds, node);
    if (isRecord(value)) checkValues(value, node);
  }
}

function checkValue(name: string, value: unknown, { min, max }: Bounds, node: FieldNode): void {
  const size = typeof value === 'string' || Array.isArray(value) ? value.length : value;
  if (typeof size !== 'number' || (size >= min && size <= max)) return;
  const bound = size < min ? `at least ${min}` : `at most ${max}`;
  const what = typeof value === 'number' ? 'be' : 'have a length of';
  throw requestError(
    'BAD_USER_INPUT',
    `\`${name}\` of \`${node.name.value}\` must ${what} ${bound}, not ${size}.`,
    { argument: name, value: size, min, max },
    node,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
