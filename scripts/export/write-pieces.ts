import type { GraphWriter } from '../../graph/export/graph-writer.ts';
import { UnusableInputError } from '../../graph/model/errors.ts';
import type { RecordSource } from '../../graph/model/graph-record.ts';

/** How much was written so far. */
export interface Written {
  nodes: number;
  edges: number;
}

/** Milliseconds between two words on how far the writing is. */
const PATIENCE = 3000;

/** The pieces of a graph's text in order, counted; says on standard error how far it is where it takes long. Throws UnusableInputError for an edge that ends in no node. */
export async function* writePieces(
  source: RecordSource,
  writer: GraphWriter,
  written: Written,
  { now = Date.now, say = (line: string) => process.stderr.write(line) } = {},
): AsyncGenerator<string> {
  let told = now();
  const ids = new Set<string>();
  yield writer.begin;
  for await (const record of source.read()) {
    if (record.kind === 'node') {
      ids.add(record.value.id);
      written.nodes += 1;
    } else if (record.kind === 'edge') {
      const { id, source: from, target } = record.value;
      if (!ids.has(from) || !ids.has(target))
        throw new UnusableInputError(`${source.name}: the edge ${id} ends in no node of the file.`, {
          file: source.name,
        });
      written.edges += 1;
    }
    yield writer.write(record);
    if (now() - told < PATIENCE) continue;
    told = now();
    say(`${written.nodes} nodes and ${written.edges} edges so far …\n`);
  }
  yield writer.end();
}
