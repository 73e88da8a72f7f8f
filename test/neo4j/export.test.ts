import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriver } from '../../graph/store/neo4j/open-driver.ts';
import { awkwardGraph, EMPTY_GRAPH, written } from '../graph/export/exported-graphs.ts';
import { edgeFromRow, nodeFromRow, type ReadRow } from '../graph/export/facts-from-rows.ts';
import { byId } from '../graph/export/by-id.ts';
import { needsNeo4j, startTestServer, type TestServer } from './test-server.ts';

const { title, missing } = needsNeo4j('lts');

describe.skipIf(missing)(`a Cypher script in ${title}`, () => {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startTestServer('lts');
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
  }, 60_000);

  it('makes the graph, and leaves it as it is when it runs again', async () => {
    if (server === undefined) throw new Error('The server is up only inside a test.');
    const graph = awkwardGraph();
    const driver = openDriver(server.address);
    const rows = async (query: string): Promise<readonly ReadRow[]> =>
      (await driver.executeQuery(query)).records.map((record) => record.get('row') as ReadRow);
    try {
      for (const text of [written(graph, 'cypher'), written(graph, 'cypher'), written(EMPTY_GRAPH, 'cypher')])
        for (const statement of text.trimEnd().split('\n')) {
          expect(statement.endsWith(';')).toBe(true);
          await driver.executeQuery(statement.slice(0, -1));
        }
      const nodes = await rows('MATCH (n) RETURN properties(n) AS row');
      expect(nodes.map(nodeFromRow).sort(byId)).toEqual([...graph.nodes].sort(byId));
      const edges = await rows(
        'MATCH (s)-[r]->(t) RETURN r{.*, type: type(r), source: s.id, target: t.id} AS row',
      );
      expect(edges.map(edgeFromRow).sort(byId)).toEqual([...graph.edges].sort(byId));
      const labels = await rows('MATCH (n) WHERE NOT n.label IN labels(n) RETURN n.id AS row');
      expect(labels).toEqual([]);
    } finally {
      await driver.close();
    }
  }, 300_000);
});
