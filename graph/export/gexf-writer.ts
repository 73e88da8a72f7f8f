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
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

/** The columns that the elements themselves hold; a node's name is its `label` here, so its label has another name. */
const NODE_HELD = ['id', 'name'];
const EDGE_HELD = ['id', 'source', 'target'];
const RENAMED: Readonly<Record<string, string>> = { label: 'nodeLabel', type: 'relationshipType' };

function attributes(kind: 'node' | 'edge', columns: readonly Column[], held: readonly string[]): string {
  const lines = columns
    .filter(({ name }) => !held.includes(name))
    .map(({ name, type }) => {
      const written = RENAMED[name] ?? name;
      return `      <attribute id="${written}" title="${written}" type="${TYPES[type]}"/>\n`;
    });
  return `    <attributes class="${kind}">\n${lines.join('')}    </attributes>\n`;
}

function values(row: Row, held: readonly string[]): string {
  const elements = Object.entries(row)
    .filter(([name]) => !held.includes(name))
    .map(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `<attvalue for="${RENAMED[name] ?? name}" value="${xmlText(text)}"/>`;
    });
  return `<attvalues>${elements.join('')}</attvalues>`;
}

/** Writes GEXF 1.3 as Gephi reads it: a node's `label` is its name, an edge's `kind` its type, so that edges of different types stand side by side. */
export function createGexfWriter(): GraphWriter {
  let section: 'none' | 'nodes' | 'edges' = 'none';
  const enter = (next: 'nodes' | 'edges'): string => {
    if (section === next) return '';
    const close = section === 'none' ? '' : `    </${section}>\n`;
    section = next;
    return `${close}    <${next}>\n`;
  };
  return {
    begin:
      '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n' +
      '  <meta><creator>Plan Atlas</creator></meta>\n  <graph mode="static" defaultedgetype="directed">\n' +
      attributes('node', NODE_COLUMNS, NODE_HELD) +
      attributes('edge', EDGE_COLUMNS, EDGE_HELD),
    write({ kind, value }) {
      if (kind === 'node') {
        const head = `id="${xmlText(value.id)}" label="${xmlText(value.name)}"`;
        return `${enter('nodes')}      <node ${head}>${values(nodeRow(value), NODE_HELD)}</node>\n`;
      }
      if (kind !== 'edge') return '';
      const { id, type, source, target } = value;
      const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
      const head = `id="${xmlText(id)}" ${ends} kind="${type}" label="${type}"`;
      return `${enter('edges')}      <edge ${head}>${values(edgeRow(value), EDGE_HELD)}</edge>\n`;
    },
    end: () => `${section === 'none' ? '' : `    </${section}>\n`}  </graph>\n</gexf>\n`,
  };
}
