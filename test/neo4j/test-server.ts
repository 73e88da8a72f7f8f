import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanGraph } from '../../graph/model/plan-graph.ts';
import { recordsOf } from '../../graph/model/graph-record.ts';
import type { GraphStore } from '../../graph/store/graph-store.ts';
import { loadGraph } from '../../graph/store/neo4j/load/load-graph.ts';
import { removePlans } from '../../graph/store/neo4j/load/remove-plans.ts';
import { createNeo4jStore } from '../../graph/store/neo4j/neo4j-store.ts';
import { openDriver, type DatabaseAddress } from '../../graph/store/neo4j/open-driver.ts';
import type { Neo4jReleaseName } from '../../scripts/neo4j/releases.ts';
import { startNeo4j, whyNotStart } from '../../scripts/neo4j/start-neo4j.ts';

/** A server of the tests' own, in a folder that goes with it. */
export interface TestServer {
  readonly address: DatabaseAddress;
  readonly pid: number;
  stop(): Promise<void>;
}

/** The title of a block of tests that need a release of Neo4j, and whether it has to be left out here. */
export function needsNeo4j(release: Neo4jReleaseName): { readonly title: string; readonly missing: boolean } {
  const reason = whyNotStart(release);
  const title = release === 'lts' ? 'Neo4j 5.26' : 'the current Neo4j';
  return reason === undefined
    ? { title, missing: false }
    : { title: `[neo4j-${release}] ${title}: ${reason}`, missing: true };
}

/** Starts a server with a password, on a free port of loopback. */
export async function startTestServer(release: Neo4jReleaseName, port?: number): Promise<TestServer> {
  const home = mkdtempSync(join(tmpdir(), 'plan-atlas-neo4j-'));
  const server = await startNeo4j({
    release,
    home,
    password: 'for-tests-only',
    heap: '768m',
    ...(port !== undefined && { port }),
  });
  const { uri, username, password, pid } = server;
  return {
    address: { uri, username, password, database: 'neo4j' },
    pid,
    async stop() {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The ids of the plans that a database serves. */
export async function servedPlans(address: DatabaseAddress): Promise<readonly string[]> {
  const driver = openDriver(address);
  try {
    const { records } = await driver.executeQuery('MATCH (l:Load {active: true}) RETURN l.plan AS plan');
    return records.map((record) => record.get('plan') as string);
  } finally {
    await driver.close();
  }
}

/** A store that holds exactly a graph: what the database held before is removed. */
export async function openFilledStore(address: DatabaseAddress, graph: PlanGraph): Promise<GraphStore> {
  const before = await servedPlans(address);
  if (before.length > 0) await removePlans(address, before);
  await loadGraph(address, recordsOf(graph));
  return createNeo4jStore(address);
}
