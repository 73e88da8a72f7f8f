import type { PlanGraph } from '../model/plan-graph.ts';
import { ingest } from './ingest.ts';
import { decodeText, readDocument } from './read-document.ts';
import { isGraphFile, readGraphFile } from './read-graph-file.ts';
import type { UnitRegister } from './unit-register.ts';

/** How many bytes tell a graph file from a document. */
const HEAD = 200;

/** Reads a file of either kind: a document is read into a graph, a graph file is taken as it is. Throws UnusableInputError. */
export function readGraph(bytes: Uint8Array, file: string, register: UnitRegister): PlanGraph {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  return isGraphFile(head)
    ? readGraphFile(decodeText(bytes, file), file)
    : ingest(readDocument(bytes, file), register);
}
