import type { PlanGraph } from '../model/plan-graph.ts';
import { ingest } from './ingest.ts';
import { readDocument } from './read-document.ts';
import { isGraphFile, readGraphFile } from './read-graph-file.ts';
import type { UnitRegister } from './unit-register.ts';

/** Reads a file of either kind: a document is read into a graph, a graph file is taken as it is. Throws UnusableInputError. */
export function readGraph(bytes: Uint8Array, file: string, register: UnitRegister): PlanGraph {
  const document = readDocument(bytes, file);
  return isGraphFile(document.text) ? readGraphFile(document.text, file) : ingest(document, register);
}
