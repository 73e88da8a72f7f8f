import { keysOf } from '../ontology/enumeration.ts';
import { createCsvWriter } from './csv-writer.ts';
import { createCypherWriter } from './cypher-writer.ts';
import { createGexfWriter } from './gexf-writer.ts';
import { createGraphFileWriter } from './graph-file.ts';
import { createGraphmlWriter } from './graphml-writer.ts';
import type { GraphWriter } from './graph-writer.ts';
import { createJsonldWriter } from './jsonld-writer.ts';

/** One format: what it is for and how it is written. */
export interface ExportFormat {
  readonly description: string;
  readonly open: () => GraphWriter;
}

/** The formats of `npm run export`. */
export const EXPORT_FORMATS = {
  csv: { description: 'a table for spreadsheets and pandas', open: () => createCsvWriter() },
  json: { description: 'a graph file, which Plan Atlas reads again', open: createGraphFileWriter },
  graphml: { description: 'GraphML, for networkx, igraph, yEd', open: createGraphmlWriter },
  gexf: { description: 'GEXF, for Gephi', open: createGexfWriter },
  cypher: { description: 'a script for Neo4j', open: createCypherWriter },
  jsonld: { description: 'JSON-LD, for RDF stores', open: createJsonldWriter },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** The name of a format. */
export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** The names of the formats, in the order of lists. */
export const EXPORT_FORMAT_NAMES = keysOf(EXPORT_FORMATS);
