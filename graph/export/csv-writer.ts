import { stringify } from 'csv-stringify/sync';
import { EDGE_COLUMNS, edgeRow, NODE_COLUMNS, nodeRow, type ColumnValue, type Row } from './columns.ts';
import type { GraphWriter } from './graph-writer.ts';

/** What a table holds: nodes, edges, or both, told apart by a first column `record`. */
export type CsvContent = 'nodes' | 'edges' | 'both';

const both = [...NODE_COLUMNS, ...EDGE_COLUMNS].map(({ name }) => name);

/** The names of the columns, in order. */
export const CSV_COLUMNS: Readonly<Record<CsvContent, readonly string[]>> = {
  nodes: NODE_COLUMNS.map(({ name }) => name),
  edges: EDGE_COLUMNS.map(({ name }) => name),
  both: [...new Set(['record', 'id', 'label', 'type', 'source', 'target', ...both])],
};

/** Texts that a spreadsheet would take for a formula, and those that would look like one made safe. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A value as a cell: lists as JSON, and an apostrophe before text that a spreadsheet would take for a formula. */
export function toCell(value: ColumnValue): string {
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
}

/** The text of a cell without the apostrophe that made it safe. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Writes a table that spreadsheets open: UTF-8 with a mark at its begin, no cell a formula (see `fromCell` for reading it back), an empty text in quotes and an absent value without. */
export function createCsvWriter(content: CsvContent = 'both'): GraphWriter {
  const columns = CSV_COLUMNS[content];
  const line = (cells: readonly (string | null)[]) =>
    stringify([[...cells]], { record_delimiter: 'windows', quoted_match: /^$/u });
  const rowLine = (row: Row) =>
    line(columns.map((name) => (row[name] === undefined ? null : toCell(row[name]))));
  return {
    begin: `\uFEFF${line(columns)}`,
    write({ kind, value }) {
      if (kind === 'node' && content !== 'edges') return rowLine({ record: 'node', ...nodeRow(value) });
      if (kind === 'edge' && content !== 'nodes') return rowLine({ record: 'edge', ...edgeRow(value) });
      return '';
    },
    end: () => '',
  };
}
