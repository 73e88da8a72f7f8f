import { afterAll, beforeAll, describe } from 'vitest';
import { describeGraphStore } from '../contract/graph-store.contract.ts';
import { needsNeo4j, openFilledStore, startTestServer, type TestServer } from './test-server.ts';

for (const release of ['lts', 'current'] as const) {
  const { title, missing } = needsNeo4j(release);
  describe.skipIf(missing)(title, () => {
    let server: TestServer | undefined;
    beforeAll(async () => {
      server = await startTestServer(release);
    }, 300_000);
    afterAll(async () => {
      await server?.stop();
    }, 60_000);
    describeGraphStore('neo4j', async (graph) => {
      if (server === undefined) throw new Error('The server is up only inside a test.');
      return await openFilledStore(server.address, graph);
    });
  });
}
