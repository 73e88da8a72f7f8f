import type { Column } from '../../../graph/export/columns.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from '../../../graph/export/columns.ts';
import { COMMON_PROPERTIES, LABELS, type Label } from '../../../graph/ontology/labels.ts';
import type { PropertySpec } from '../../../graph/ontology/property.ts';
import { QUANTITY_PARTS, quantityColumn } from '../../../graph/ontology/quantity-parts.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../graph/ontology/relationship-types.ts';

/** What a reader of a format gives for one node or edge. */
export type ReadRow = Readonly<Record<string, unknown>>;

function valueOf(value: unknown, type: Column['type']): unknown {
  if (typeof value !== 'string') return value;
  if (type === 'list') return JSON.parse(value);
  if (type === 'integer' || type === 'number') return Number(value);
  return type === 'boolean' ? value === 'true' : value;
}

function properties(table: Readonly<Record<string, PropertySpec>>, row: ReadRow, columns: readonly Column[]) {
  const read = (name: string) => {
    const value = row[name];
    if (value === undefined || value === null) return undefined;
    return valueOf(value, columns.find((column) => column.name === name)?.type ?? 'string');
  };
  const values: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(table)) {
    const value =
      type === 'quantity'
        ? Object.fromEntries(
            QUANTITY_PARTS.flatMap((part) => {
              const figure = read(quantityColumn(name, part));
              return figure === undefined ? [] : [[part, figure]];
            }),
          )
        : read(name);
    if (value !== undefined && !(type === 'quantity' && Object.keys(value as object).length === 0))
      values[name] = value;
  }
  return values;
}

/** The node that a row in flat form came from. */
export function nodeFromRow(row: ReadRow): unknown {
  const { id, label, name, shortName } = row;
  const table = { ...COMMON_PROPERTIES, ...LABELS[label as Label].properties };
  const own = properties(table, row, NODE_COLUMNS);
  return {
    id,
    label,
    name,
    shortName,
    properties: own,
    provenance: JSON.parse(String(row['provenance'])) as unknown,
  };
}

/** The edge that a row in flat form came from. */
export function edgeFromRow(row: ReadRow): unknown {
  const { id, type, source, target } = row;
  const own = properties(RELATIONSHIP_TYPES[type as RelationshipType].properties, row, EDGE_COLUMNS);
  return {
    id,
    type,
    source,
    target,
    properties: own,
    provenance: JSON.parse(String(row['provenance'])) as unknown,
  };
}
