import type { Bilingual } from './bilingual.ts';

/** One value of an enumeration: its names for people and one sentence on what it means (used in the SDL and the docs). */
export interface EnumValue {
  readonly name: Bilingual;
  readonly description: string;
}

/** A table of values keyed as the graph file writes them; the API writes the same keys in upper case. */
export type Enumeration = Readonly<Record<string, EnumValue>>;

/** The keys of a table in the order in which they are written there. */
export function keysOf<T extends object>(table: T): readonly (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}
