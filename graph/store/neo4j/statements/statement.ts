import type { DatabaseValue } from '../database-value.ts';

/** One statement for the database: its name, for logs and tests, its text and its parameters. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: Readonly<Record<string, DatabaseValue>>;
}

/** Collects the values of a statement; the text holds only their names. */
export interface Parameters {
  readonly values: Record<string, DatabaseValue>;
  /** Takes a value and gives what stands for it in the text. */
  add(value: DatabaseValue): string;
}

/** Empty parameters; names are given in order, so the same form has the same text. */
export function createParameters(): Parameters {
  const values: Record<string, DatabaseValue> = {};
  let count = 0;
  return {
    values,
    add(value) {
      const name = `p${count}`;
      count += 1;
      values[name] = value;
      return `$${name}`;
    },
  };
}

/** Conditions joined, as a WHERE clause or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

/** The value of `load` of every unit that is served; items carry the load they came with. */
export const UNITS_LOAD = 'units';

/** Begins a statement: `loads` are the loads that are served, the units' own among them. */
export const SERVED_LOADS = `MATCH (served:Load {active: true}) WITH collect(served.id) + ['${UNITS_LOAD}'] AS loads`;
