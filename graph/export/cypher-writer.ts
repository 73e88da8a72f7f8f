import type { Label } from '../ontology/labels.ts';
import type { RelationshipType } from '../ontology/relationship-types.ts';
import { EDGE_COLUMNS, edgeRow, NODE_COLUMNS, nodeRow, type ColumnValue, type Row } from './columns.ts';
import type { GraphWriter } from './graph-writer.ts';

/** Rows of one statement. */
const BATCH = 200;

/** The label that every exported node has: its ids are found by it, and `npm run load` writes no such nodes. */
const SHARED_LABEL = 'Exported';

const CONSTRAINT = `CREATE CONSTRAINT exported_id IF NOT EXISTS FOR (n:${SHARED_LABEL}) REQUIRE n.id IS UNIQUE;\n`;

const nodesStatement = (label: Label, rows: string) =>
  `UNWIND ${rows} AS row MERGE (n:${SHARED_LABEL} {id: row.id}) SET n:${label}, n = row;\n`;

const edgesStatement = (type: RelationshipType, rows: string) =>
  `UNWIND ${rows} AS row MATCH (s:${SHARED_LABEL} {id: row.source}), (t:${SHARED_LABEL} {id: row.target}) ` +
  `MERGE (s)-[r:${type} {id: row.values.id}]->(t) SET r = row.values;\n`;

const FRACTIONS = new Set(
  [...NODE_COLUMNS, ...EDGE_COLUMNS].flatMap(({ name, type }) => (type === 'number' ? [name] : [])),
);

/** A text as a literal on one line. Cypher reads \u and four digits before anything else, so a backslash before a u is kept apart. */
function textLiteral(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/\\\\(?=u)/gu, '\\\\" + "');
}

function literal(name: string, value: ColumnValue): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'object') return `[${value.map(textLiteral).join(', ')}]`;
  return FRACTIONS.has(name) && Number.isInteger(value) ? `${String(value)}.0` : String(value);
}

function mapLiteral(row: Row): string {
  return `{${Object.entries(row)
    .map(([name, value]) => `${name}: ${literal(name, value)}`)
    .join(', ')}}`;
}

/** Writes a Cypher script, one statement a line, that may be run again: nodes and edges are merged by id. Lists stay lists, grounds are JSON. */
export function createCypherWriter(): GraphWriter {
  const rows = { nodes: new Map<Label, string[]>(), edges: new Map<RelationshipType, string[]>() };
  let holdsNodes = true;

  function gather<K>(
    gathered: Map<K, string[]>,
    statement: (key: K, rows: string) => string,
    [key, row]: readonly [K, string],
  ): string {
    const batch = gathered.get(key) ?? [];
    batch.push(row);
    gathered.set(key, batch.length < BATCH ? batch : []);
    return batch.length < BATCH ? '' : statement(key, `[${batch.join(', ')}]`);
  }
  function flush<K>(gathered: Map<K, string[]>, statement: (key: K, rows: string) => string): string {
    const statements = [...gathered].map(([key, batch]) =>
      batch.length === 0 ? '' : statement(key, `[${batch.join(', ')}]`),
    );
    gathered.clear();
    return statements.join('');
  }

  return {
    begin: CONSTRAINT,
    write({ kind, value }) {
      if (kind === 'node')
        return gather(rows.nodes, nodesStatement, [value.label, mapLiteral(nodeRow(value))]);
      if (kind !== 'edge') return '';
      const { source, target, ...row } = edgeRow(value);
      const values = Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'type'));
      const ends = `source: ${literal('source', source ?? '')}, target: ${literal('target', target ?? '')}`;
      const nodesLeft = holdsNodes ? flush(rows.nodes, nodesStatement) : '';
      holdsNodes = false;
      return (
        nodesLeft +
        gather(rows.edges, edgesStatement, [value.type, `{${ends}, values: ${mapLiteral(values)}}`])
      );
    },
    end: () => flush(rows.nodes, nodesStatement) + flush(rows.edges, edgesStatement),
  };
}
