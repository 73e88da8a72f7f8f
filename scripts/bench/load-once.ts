import { hasLabel } from '../../graph/model/graph-node.ts';
import { streamGraphFile } from '../../graph/ingest/stream-graph-file.ts';
import type { DatabaseValue } from '../../graph/store/neo4j/database-value.ts';
import { loadGraph } from '../../graph/store/neo4j/load/load-graph.ts';
import { createWriter } from '../../graph/store/neo4j/load/writer.ts';
import { openDriver, type DatabaseAddress } from '../../graph/store/neo4j/open-driver.ts';
import { toEdgeRecord } from '../../graph/store/neo4j/records/edge-record.ts';
import { toNodeRecord } from '../../graph/store/neo4j/records/node-record.ts';

/** Which loader: the product's, or bare UNWIND batches of the same rows. */
export type LoaderName = 'plan-atlas' | 'bare';

/** What a load took. */
export interface LoadFigures {
  readonly milliseconds: number;
  /** The most memory the loading process had resident, in bytes. */
  readonly memory: number;
}

const ROWS_AT_ONCE = 2500;
type Row = Record<string, DatabaseValue>;

/** Bare batches: nodes with CREATE, then edges between ends found by id; no totals, no check, no switch, nothing compared. */
async function loadBare(address: DatabaseAddress, file: string): Promise<void> {
  const input = await streamGraphFile(file, neverWhole);
  const driver = openDriver(address);
  const writer = createWriter(driver, address.database);
  const batches = new Map<string, { text: string; rows: Row[] }>();
  const flush = async (batch: { text: string; rows: Row[] }) => {
    if (batch.rows.length > 0) await writer.run(batch.text, { rows: batch.rows.splice(0) });
  };
  const push = async (name: string, text: string, row: Row) => {
    const batch = batches.get(name) ?? { text, rows: [] };
    batches.set(name, batch);
    if (batch.rows.push(row) >= ROWS_AT_ONCE) await flush(batch);
  };
  const loadOf = (id: string) => (id.startsWith('unit/') ? 'units' : 'bare');
  let inEdges = false;
  for await (const record of input.read()) {
    if (record.kind === 'node') {
      const { label, id } = record.value;
      const columns = { ...toNodeRecord(record.value, { all: 0, stated: 0 }), load: loadOf(id) };
      const text = `UNWIND $rows AS row CREATE (n:Entity:${label}) SET n = row.columns`;
      await push(hasLabel(record.value, 'Unit') ? 'Unit' : label, text, { columns });
    } else if (record.kind === 'edge') {
      if (!inEdges) for (const batch of batches.values()) await flush(batch);
      inEdges = true;
      const { type, source, target } = record.value;
      const text =
        `UNWIND $rows AS row MATCH (s:Entity) WHERE s.id = row.source AND s.load = row.sourceLoad ` +
        `MATCH (t:Entity) WHERE t.id = row.target AND t.load = row.targetLoad CREATE (s)-[r:${type}]->(t) SET r = row.columns`;
      await push(`-${type}`, text, {
        source,
        target,
        sourceLoad: loadOf(source),
        targetLoad: loadOf(target),
        columns: toEdgeRecord(record.value),
      });
    }
  }
  for (const batch of batches.values()) await flush(batch);
  await writer.close();
  await driver.close();
}

function neverWhole(): never {
  throw new Error('A seeded graph file is read line by line.');
}

/** Loads a graph file once. */
export async function loadOnce(
  name: LoaderName,
  address: DatabaseAddress,
  file: string,
): Promise<LoadFigures> {
  const started = performance.now();
  if (name === 'bare') await loadBare(address, file);
  else await loadGraph(address, await streamGraphFile(file, neverWhole));
  return {
    milliseconds: performance.now() - started,
    memory: process.resourceUsage().maxRSS * 1024,
  };
}

// A process of its own for each load, so that its memory is its own.
if (process.send !== undefined) {
  process.once('message', (message: { name: LoaderName; address: DatabaseAddress; file: string }) => {
    void loadOnce(message.name, message.address, message.file).then(
      (figures) => {
        process.send?.(figures, () => process.exit(0));
      },
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  });
}
