import { standingOf, type GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { Provenance } from '../model/provenance.ts';
import { COMMON_PROPERTIES, LABELS } from '../ontology/labels.ts';
import type { PropertySpec, Quantity } from '../ontology/property.ts';
import { QUANTITY_PARTS, quantityColumn, type QuantityPart } from '../ontology/quantity-parts.ts';
import { RELATIONSHIP_TYPES } from '../ontology/relationship-types.ts';

/** The value type of a column; a list is a list of texts, JSON a text that holds JSON. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'json';

/** One column of the flat form of nodes or edges. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** The value of a column. */
export type ColumnValue = string | number | boolean | readonly string[];

/** A node or an edge in flat form: a value for each column that it has. */
export type Row = Readonly<Record<string, ColumnValue>>;

type PropertyTable = Readonly<Record<string, PropertySpec>>;

const PART_TYPES: Readonly<Record<QuantityPart, ColumnType>> = {
  text: 'string',
  value: 'number',
  bound: 'string',
  unit: 'string',
  year: 'integer',
  fiveYearTotal: 'boolean',
};

function typeOf(type: Exclude<PropertySpec['type'], 'quantity'>): ColumnType {
  if (type === 'stringList') return 'list';
  return type === 'integer' || type === 'boolean' ? type : 'string';
}

/** The columns of a table of properties: of a figure one for each part (`targetText`, `targetValue` …). */
function columnsOf(table: PropertyTable): readonly Column[] {
  return Object.entries(table).flatMap(([name, { type }]) =>
    type === 'quantity'
      ? QUANTITY_PARTS.map((part) => ({ name: quantityColumn(name, part), type: PART_TYPES[part] }))
      : [{ name, type: typeOf(type) }],
  );
}

function unique(columns: readonly Column[]): readonly Column[] {
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

const text = (name: string): Column => ({ name, type: 'string' });
const FACT_COLUMNS: readonly Column[] = [
  text('basis'),
  text('rule'),
  { name: 'confidence', type: 'number' },
  text('quote'),
  { name: 'provenance', type: 'json' },
];

/** The columns of nodes of all labels: what every node has, the properties of all labels, its ground. */
export const NODE_COLUMNS: readonly Column[] = unique([
  ...['id', 'label', 'name', 'shortName'].map(text),
  ...columnsOf(COMMON_PROPERTIES),
  ...Object.values(LABELS).flatMap(({ properties }) => columnsOf(properties)),
  ...FACT_COLUMNS,
]);

/** The columns of edges of all types: what every edge has, the properties of all types, its ground. */
export const EDGE_COLUMNS: readonly Column[] = unique([
  ...['id', 'type', 'source', 'target'].map(text),
  ...Object.values(RELATIONSHIP_TYPES).flatMap(({ properties }) => columnsOf(properties)),
  ...FACT_COLUMNS,
]);

function propertyValues(
  table: PropertyTable,
  properties: Readonly<Record<string, unknown>>,
): Record<string, ColumnValue> {
  const values: Record<string, ColumnValue> = {};
  for (const [name, { type }] of Object.entries(table)) {
    const value = properties[name];
    if (value === undefined) continue;
    if (type !== 'quantity') values[name] = value as ColumnValue;
    else
      for (const part of QUANTITY_PARTS) {
        const figure = (value as Quantity)[part];
        if (figure !== undefined) values[quantityColumn(name, part)] = figure;
      }
  }
  return values;
}

/** How a fact stands as a whole, the quote of its first ground, and all its grounds. */
function factValues(provenance: Provenance): Row {
  const quote = provenance.flatMap((ground) => (ground.basis === 'REGISTER' ? [] : [ground.quote]))[0];
  return {
    ...standingOf(provenance),
    ...(quote !== undefined && { quote }),
    provenance: JSON.stringify(provenance),
  };
}

/** A node in flat form; its columns are among NODE_COLUMNS. */
export function nodeRow({ id, label, name, shortName, properties, provenance }: GraphNode): Row {
  const table = { ...COMMON_PROPERTIES, ...LABELS[label].properties };
  return { id, label, name, shortName, ...propertyValues(table, properties), ...factValues(provenance) };
}

/** An edge in flat form; its columns are among EDGE_COLUMNS. */
export function edgeRow({ id, type, source, target, properties, provenance }: GraphEdge): Row {
  const own = propertyValues(RELATIONSHIP_TYPES[type].properties, properties);
  return { id, type, source, target, ...own, ...factValues(provenance) };
}
