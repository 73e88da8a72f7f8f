import type { PropertySpec, Quantity } from '../../../ontology/property.ts';
import { QUANTITY_PARTS, quantityColumn } from '../../../ontology/quantity-parts.ts';
import { int, type DatabaseValue } from '../database-value.ts';

/** The names under which a table of properties is stored. */
export function columnsOf(table: Readonly<Record<string, PropertySpec>>): readonly string[] {
  return Object.entries(table).flatMap(([property, { type }]) =>
    type === 'quantity' ? QUANTITY_PARTS.map((part) => quantityColumn(property, part)) : [property],
  );
}

/** The values of a record's properties as the database stores them; those absent are left out. */
export function toColumns(
  table: Readonly<Record<string, PropertySpec>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, DatabaseValue> {
  const columns: Record<string, DatabaseValue> = {};
  for (const [property, { type }] of Object.entries(table)) {
    const value = values[property];
    if (value === undefined) continue;
    if (type === 'integer') columns[property] = int(value as number);
    else if (type === 'quantity') {
      const quantity = value as Quantity;
      for (const part of QUANTITY_PARTS) {
        const figure = quantity[part];
        if (figure !== undefined)
          columns[quantityColumn(property, part)] = part === 'year' ? int(Number(figure)) : figure;
      }
    } else columns[property] = value as DatabaseValue;
  }
  return columns;
}

/** The properties of a record read back from what the database stores. */
export function fromColumns(
  table: Readonly<Record<string, PropertySpec>>,
  columns: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const present = (value: unknown) => value !== undefined && value !== null;
  for (const [property, { type }] of Object.entries(table)) {
    if (type !== 'quantity') {
      if (present(columns[property])) values[property] = columns[property];
      continue;
    }
    const parts = QUANTITY_PARTS.map((part) => [part, columns[quantityColumn(property, part)]] as const);
    const known = parts.filter(([, value]) => present(value));
    if (known.length > 0) values[property] = Object.fromEntries(known);
  }
  return values;
}
