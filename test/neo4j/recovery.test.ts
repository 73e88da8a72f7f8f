import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recordsOf } from '../../graph/model/graph-record.ts';
import { loadGraph } from '../../graph/store/neo4j/load/load-graph.ts';
import { createNeo4jStore } from '../../graph/store/neo4j/neo4j-store.ts';
import { startNeo4j, type Neo4jServer } from '../../scripts/neo4j/start-neo4j.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { serveStore, type Served } from '../server/serve-store.ts';
import { needsNeo4j } from './test-server.ts';

const { title, missing } = needsNeo4j('lts');

describe.skipIf(missing)(`a server over ${title}`, () => {
  const home = mkdtempSync(join(tmpdir(), 'plan-atlas-neo4j-'));
  let database: Neo4jServer | undefined;
  let served: Served | undefined;
  afterAll(async () => {
    await served?.close();
    await database?.stop();
    rmSync(home, { recursive: true, force: true });
  }, 60_000);

  it('says that the database is away, and recovers by itself when it is back', async () => {
    const options = { release: 'lts', home, password: 'for-tests-only', heap: '512m' } as const;
    database = await startNeo4j(options);
    const { uri, username, password } = database;
    const address = { uri, username, password, database: 'neo4j' };
    await loadGraph(address, recordsOf(SMALL_GRAPH));
    const store = createNeo4jStore(address);
    served = await serveStore(store);
    const { url, ask } = served;
    const ready = async () => (await fetch(url.replace('/graphql', '/readyz'))).status;
    const units = '{ units(first: 100) { totalCount edges { node { id name } } } }';
    const whole = await ask(units);
    expect(whole.status).toBe(200);
    // On a busy machine the first look takes longer than the second that it has.
    await expect.poll(ready, { timeout: 20_000, interval: 500 }).toBe(200);

    // Some requests are under way while the server stops.
    const during = Array.from({ length: 20 }, () => ask(units));
    await database.stop();
    for (const { status } of await Promise.all(during)) expect([200, 503]).toContain(status);
    const away = await ask(units);
    expect(away.status).toBe(503);
    expect(away.body.errors?.[0]).toMatchObject({
      message: 'The data cannot be reached now; try again in a moment.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
    expect(await ready()).toBe(503);

    database = await startNeo4j({ ...options, port: Number(new URL(uri).port) });
    const again = await ask(units);
    expect([again.status, again.body]).toEqual([200, whole.body]);
    await expect.poll(ready, { timeout: 20_000, interval: 500 }).toBe(200);
    await store.close();
  }, 300_000);
});
