import neo4j, { type Integer } from 'neo4j-driver';

/** What a parameter or a property of the database may be. */
export type DatabaseValue =
  | string
  | number
  | boolean
  | Integer
  | null
  | readonly DatabaseValue[]
  | { readonly [name: string]: DatabaseValue };

/** A whole number as the database's own integer; a plain number would be stored as a float. */
export function int(value: number): Integer {
  return neo4j.int(value);
}
