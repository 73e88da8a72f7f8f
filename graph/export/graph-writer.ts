import type { GraphRecord } from '../model/graph-record.ts';

/** Writes a graph as text, record by record in the order of a graph file: documents, nodes, edges, problems, coverage. */
export interface GraphWriter {
  /** What comes before the first record. */
  readonly begin: string;
  /** The text of one record; empty where the format has no place for it or gathers it with others. */
  write(record: GraphRecord): string;
  /** What comes after the last record. */
  end(): string;
}
