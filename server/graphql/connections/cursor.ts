import { createHash } from 'node:crypto';
import { BadRequestError } from '../../../graph/model/errors.ts';
import type { Position } from '../../../graph/store/graph-store.ts';

/** What a cursor belongs to: a digest of the field, its filter and its order. */
export type CursorScope = string;

/** The scope of a field's cursors from its arguments; the page does not count, nor do arguments that are null. */
export function cursorScope(field: string, args: object): CursorScope {
  const conditions = Object.entries(args).filter(([name]) => name !== 'first' && name !== 'after');
  return digest(`${field} ${JSON.stringify(conditions, (_, value: unknown) => value ?? undefined)}`);
}

/** A cursor: the position after which the next page starts, sealed with its scope. */
export function encodeCursor(position: Position, scope: CursorScope): string {
  const place = JSON.stringify(position);
  return Buffer.from(JSON.stringify([digest(scope + place), ...position]), 'utf8').toString('base64url');
}

/** The position that a cursor stands for; refused where it was not made by this field with this filter and order. */
export function decodeCursor(cursor: string, scope: CursorScope): Position {
  const parts = readParts(cursor);
  const [seal, ...position] = parts;
  if (position.length === 0 || seal !== digest(scope + JSON.stringify(position))) {
    throw new BadRequestError(
      'after',
      'The cursor given as `after` does not belong to this field with this filter and order.',
    );
  }
  return position;
}

function readParts(cursor: string): (string | number)[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isPart) ? value : [];
  } catch {
    return [];
  }
}

function isPart(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url').slice(0, 12);
}
