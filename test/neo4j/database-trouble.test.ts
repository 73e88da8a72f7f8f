import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { toGraphFile } from '../../graph/export/graph-file.ts';
import { checkServer } from '../../graph/store/neo4j/load/check-server.ts';
import { createNeo4jStore } from '../../graph/store/neo4j/neo4j-store.ts';
import { openDriver } from '../../graph/store/neo4j/open-driver.ts';
import { startNeo4j, type Neo4jServer } from '../../scripts/neo4j/start-neo4j.ts';
import { randomGraph } from '../fixtures/random-graph.ts';
import { needsNeo4j } from './test-server.ts';

const { title, missing } = needsNeo4j('lts');

/** Runs `npm run load` to its end. */
async function load(
  server: Neo4jServer,
  file: string | undefined,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: unknown; readonly lines: readonly string[] }> {
  const script = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, 'load', ...(file === undefined ? [] : [file])], {
    env: {
      ...process.env,
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username,
      NEO4J_PASSWORD: server.password,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      printed += data.toString();
    });
  }
  const code = await new Promise((resolve) => child.once('exit', resolve));
  return { code, lines: printed.trim().split('\n') };
}

describe.skipIf(missing)(`trouble with the database: ${title}`, () => {
  const home = mkdtempSync(join(tmpdir(), 'plan-atlas-neo4j-'));
  let server: Neo4jServer | undefined;
  const start = async (settings: readonly string[]) => {
    server = await startNeo4j({ release: 'lts', home, password: 'for-tests-only', heap: '768m', settings });
    return server;
  };
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  }, 60_000);
  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
  });

  it('tells of a password that has expired, and of memory that ran out, and nothing is served of what was begun', async () => {
    const running = await start(['dbms.memory.transaction.total.max=10m']);
    const address = { ...running, database: 'neo4j' };
    const driver = openDriver(address);
    try {
      await driver.executeQuery(
        "CREATE USER guest SET PASSWORD 'never-changed-yet' CHANGE REQUIRED",
        {},
        { database: 'system' },
      );
    } finally {
      await driver.close();
    }
    const guest = { NEO4J_USERNAME: 'guest', NEO4J_PASSWORD: 'never-changed-yet' };
    expect(await load(running, undefined, guest)).toEqual({
      code: 1,
      lines: [
        `The password of this user has expired: set a new one with ALTER CURRENT USER. (${running.uri}, database neo4j)`,
      ],
    });
    const large = join(home, 'large.json');
    writeFileSync(large, toGraphFile(randomGraph({ seed: 5, nodes: 12_000, edges: 20_000 })));
    const { code, lines } = await load(running, large);
    expect([code, lines.at(-1)]).toEqual([
      1,
      `The database ran out of memory; give it more (server.memory.heap.max_size, dbms.memory.transaction.total.max). (${running.uri}, database neo4j)`,
    ]);
    expect(lines.join('\n')).not.toMatch(/\n\s+at /u);
    const store = createNeo4jStore(address);
    try {
      expect((await store.meta({ plan: {} })).plans).toEqual([]);
    } finally {
      await store.close();
    }
  }, 300_000);

  it('tells of a database that is read-only', async () => {
    const running = await start(['server.databases.default_to_read_only=true']);
    expect(await load(running, undefined)).toEqual({
      code: 1,
      lines: [`The database is read-only here. (${running.uri}, database neo4j)`],
    });
  }, 180_000);
});

describe('a server that is too old', () => {
  it.each([
    ['4.4.0', 'Neo4j 4.4.0 is too old: Plan Atlas needs 5.26 or later.'],
    ['5.25.1', 'Neo4j 5.25.1 is too old: Plan Atlas needs 5.26 or later.'],
  ])('%s is refused with a sentence', async (version, sentence) => {
    const writer = {
      run: () => Promise.resolve([{ version }]),
      writes: () => 0,
      close: () => Promise.resolve(),
    };
    await expect(checkServer(writer)).rejects.toThrow(sentence);
  });
  it.each(['5.26.29', '2026.09.0'])('%s is taken', async (version) => {
    const writer = {
      run: () => Promise.resolve([{ version }]),
      writes: () => 0,
      close: () => Promise.resolve(),
    };
    await expect(checkServer(writer)).resolves.toBeUndefined();
  });
});
