import {
  EDGE_COLUMNS,
  edgeRow,
  NODE_COLUMNS,
  nodeRow,
  type Column,
  type ColumnType,
  type Row,
} from './columns.ts';
import type { GraphWriter } from './graph-writer.ts';
import { xmlText } from './xml-text.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

/** The columns that the elements themselves hold. */
const NODE_HELD = ['id'];
const EDGE_HELD = ['id', 'source', 'target'];

function keys(kind: 'node' | 'edge', columns: readonly Column[], held: readonly string[]): string {
  return columns
    .filter(({ name }) => !held.includes(name))
    .map(
      ({ name, type }) =>
        `  <key id="${kind}.${name}" for="${kind}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
}

function data(kind: 'node' | 'edge', row: Row, held: readonly string[]): string {
  return Object.entries(row)
    .filter(([name]) => !held.includes(name))
    .map(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `<data key="${kind}.${name}">${xmlText(text)}</data>`;
    })
    .join('');
}

/** Writes GraphML: every column of the flat form is a key, lists as JSON. */
export function createGraphmlWriter(): GraphWriter {
  return {
    begin:
      '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
      keys('node', NODE_COLUMNS, NODE_HELD) +
      keys('edge', EDGE_COLUMNS, EDGE_HELD) +
      '  <graph id="plan-atlas" edgedefault="directed">\n',
    write({ kind, value }) {
      if (kind === 'node')
        return `    <node id="${xmlText(value.id)}">${data(kind, nodeRow(value), NODE_HELD)}</node>\n`;
      if (kind !== 'edge') return '';
      const { id, source, target } = value;
      const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
      return `    <edge id="${xmlText(id)}" ${ends}>${data(kind, edgeRow(value), EDGE_HELD)}</edge>\n`;
    },
    end: () => '  </graph>\n</graphml>\n',
  };
}
