import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toGraphFile } from '../../graph/export/graph-file.ts';
import { mergeGraphs } from '../../graph/model/merge-graphs.ts';
import { recordsOf } from '../../graph/model/graph-record.ts';
import type { PlanGraph } from '../../graph/model/plan-graph.ts';
import { dataVersion } from '../../graph/store/data-version.ts';
import { loadGraph } from '../../graph/store/neo4j/load/load-graph.ts';
import { removePlans } from '../../graph/store/neo4j/load/remove-plans.ts';
import { createNeo4jStore } from '../../graph/store/neo4j/neo4j-store.ts';
import { openDriver } from '../../graph/store/neo4j/open-driver.ts';
import { runToEnd } from '../browser/product.ts';
import { randomGraph } from '../fixtures/random-graph.ts';
import { readShippedPlan } from '../fixtures/shipped-plan.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { needsNeo4j, servedPlans, startTestServer, type TestServer } from './test-server.ts';

const { title, missing } = needsNeo4j('lts');
const NOTHING = { added: 0, changed: 0, removed: 0 };

describe.skipIf(missing)(`loading into ${title}`, () => {
  let server: TestServer;
  const folder = mkdtempSync(join(tmpdir(), 'plan-atlas-load-'));
  beforeAll(async () => {
    server = await startTestServer('lts');
  }, 300_000);
  afterAll(async () => {
    await (server as TestServer | undefined)?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  beforeEach(async () => {
    const before = await servedPlans(server.address);
    if (before.length > 0) await removePlans(server.address, before);
  }, 60_000);

  async function ask(text: string): Promise<readonly Record<string, unknown>[]> {
    const driver = openDriver(server.address);
    try {
      const { records } = await driver.executeQuery(text);
      return records.map((record) => record.toObject());
    } finally {
      await driver.close();
    }
  }
  async function version(): Promise<string> {
    const store = createNeo4jStore(server.address);
    try {
      return (await store.meta({ plan: {} })).dataVersion;
    } finally {
      await store.close();
    }
  }
  const environment = () => ({
    NEO4J_URI: server.address.uri,
    NEO4J_PASSWORD: server.address.password,
  });
  const leftovers = async () =>
    (
      await ask(
        "MATCH (l:Load) WITH collect(l.id) AS loads MATCH (n) WHERE n.load IS NOT NULL AND NOT n.load IN loads + ['units'] RETURN count(n) AS count",
      )
    )[0]?.['count'];

  it('says what was added, writes nothing the second time, and tells what changed and went', async () => {
    const first = await loadGraph(server.address, recordsOf(SMALL_GRAPH));
    expect(first.writes).toBeGreaterThan(0);
    expect(first).toMatchObject({
      plans: SMALL_GRAPH.documents.map(({ id }) => id),
      unchanged: [],
      nodes: { ...NOTHING, added: SMALL_GRAPH.nodes.length },
      edges: { ...NOTHING, added: SMALL_GRAPH.edges.length },
    });
    expect(await loadGraph(server.address, recordsOf(SMALL_GRAPH))).toEqual({
      plans: [],
      unchanged: SMALL_GRAPH.documents.map(({ id }) => id),
      nodes: NOTHING,
      edges: NOTHING,
      writes: 0,
    });

    const task = SMALL_GRAPH.nodes.find(({ label }) => label === 'Task');
    const indicator = SMALL_GRAPH.nodes.find(({ label }) => label === 'Indicator');
    const gone = SMALL_GRAPH.edges.filter(
      ({ source, target }) => source === indicator?.id || target === indicator?.id,
    );
    const other: PlanGraph = {
      ...SMALL_GRAPH,
      nodes: SMALL_GRAPH.nodes
        .filter((node) => node !== indicator)
        .map((node) => (node === task ? { ...node, name: '换了名字' } : node)),
      edges: SMALL_GRAPH.edges.filter((edge) => !gone.includes(edge)),
    };
    const difference = {
      nodes: { added: 0, changed: 1, removed: 1 },
      edges: { added: 0, changed: 0, removed: gone.length },
    };
    expect(await loadGraph(server.address, recordsOf(other), { dryRun: true })).toMatchObject(difference);
    expect(await version()).toBe(dataVersion(SMALL_GRAPH));
    expect(await loadGraph(server.address, recordsOf(other))).toMatchObject(difference);
    expect(await version()).toBe(dataVersion(other));
    expect(await leftovers()).toBe(0);
  }, 120_000);

  it('shares units between plans, and lets them go with the last plan that names them', async () => {
    const plan = readShippedPlan();
    await loadGraph(server.address, recordsOf(SMALL_GRAPH));
    await loadGraph(server.address, recordsOf(plan));
    expect(await version()).toBe(dataVersion(mergeGraphs([SMALL_GRAPH, plan])));
    await removePlans(
      server.address,
      SMALL_GRAPH.documents.map(({ id }) => id),
    );
    const [units] = await ask('MATCH (u:Unit) RETURN count(u) AS count');
    expect(units?.['count']).toBe(plan.nodes.filter(({ label }) => label === 'Unit').length);
    expect(await version()).toBe(dataVersion(plan));
    await removePlans(server.address, [plan.documents[0]?.id ?? '']);
    expect(await ask('MATCH (n:Entity) RETURN n.id AS id')).toEqual([]);
  }, 120_000);

  it('serves the old data while the new are written, also when the loader is killed midway', async () => {
    const old = randomGraph({ seed: 1, nodes: 200, edges: 400 });
    const graph = randomGraph({ seed: 2, nodes: 12_000, edges: 40_000 });
    const file = join(folder, 'large.json');
    writeFileSync(file, toGraphFile(graph));
    await loadGraph(server.address, recordsOf(old));
    const script = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
    const loader = spawn(process.execPath, [script, 'load', file], {
      env: { ...process.env, ...environment() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    loader.stderr.on('data', (data: Buffer) => {
      complaint += data.toString();
    });
    const ended = new Promise((resolve) => loader.once('exit', resolve));
    try {
      for (;;) {
        const [row] = await ask(
          'MATCH (l:Load {active: false}) MATCH (n:Entity) WHERE n.load = l.id RETURN count(n) AS count',
        );
        if ((row?.['count'] as number) > 2000) break;
        if (loader.exitCode !== null)
          throw new Error(`The loader ended before it could be killed: ${complaint}`);
        await wait(20);
      }
      expect(await version()).toBe(dataVersion(old));
    } finally {
      loader.kill('SIGKILL');
      await ended;
    }
    expect(await version()).toBe(dataVersion(old));
    const { code, printed } = await runToEnd(['load', file], environment());
    expect([code, printed.split('\n')[0]]).toEqual([
      0,
      `Loaded ${graph.documents.map(({ id }) => id).join(', ')}.`,
    ]);
    expect(await version()).toBe(dataVersion(graph));
    expect(await leftovers()).toBe(0);
  }, 300_000);

  it.each([
    [
      'a wrong password',
      () => ({ NEO4J_PASSWORD: 'not-the-password' }),
      [],
      'The database does not know this user and password.',
    ],
    [
      'a database that is not there',
      () => ({}),
      ['--database', 'nowhere'],
      'There is no database of that name on the server.',
    ],
    [
      'nothing at the address',
      () => ({}),
      ['--uri', 'bolt://127.0.0.1:9'],
      'The database cannot be reached.',
    ],
    [
      'an address that is none',
      () => ({}),
      ['--uri', 'http://127.0.0.1:9'],
      '--neo4j-uri must be an address such as neo4j://localhost:7687',
    ],
    [
      'a plan that is not there',
      () => ({}),
      ['--remove', 'no-such-plan'],
      'The database holds no plan no-such-plan.',
    ],
    ['a file that is not there', () => ({}), ['/no/such/plan.txt'], 'There is no file /no/such/plan.txt.'],
  ])(
    'refuses %s with one sentence',
    async (_, more, args, sentence) => {
      const { code, printed } = await runToEnd(['load', ...args], { ...environment(), ...more() });
      expect(code).toBe(1);
      expect(printed.trim().split('\n')).toHaveLength(1);
      expect(printed).toContain(sentence);
    },
    60_000,
  );
});
