import { join } from 'node:path';
import { Command } from 'commander';
import { pino } from 'pino';
import { UnusableInputError } from '../graph/model/errors.ts';
import { mergeGraphs } from '../graph/model/merge-graphs.ts';
import { createMemoryStore } from '../graph/store/memory/memory-store.ts';
import { createNeo4jStore } from '../graph/store/neo4j/neo4j-store.ts';
import type { GraphStore } from '../graph/store/graph-store.ts';
import { createApp } from '../server/app.ts';
import { ConfigError, readConfig, type Config, type ConfigOptions } from '../server/config.ts';
import { listen, ListenError } from '../server/listen.ts';
import { createMetrics } from '../server/metrics.ts';
import { buildPage } from './build-page.ts';
import { readInput, shippedPlan, shippedRegister } from './read-inputs.ts';

type StartOptions = Pick<ConfigOptions, 'port' | 'host' | 'logLevel' | 'costPerMinute' | 'trustedProxies'>;

/** `npm start`: builds the page where it is stale, reads the documents into the embedded store, and serves both. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const program = new Command('npm start --')
    .description(
      'Serves the explorer and its API. Without a file it reads the plan that ships with Plan Atlas.',
    )
    .argument('[file...]', 'documents or graph files to read')
    .option('-p, --port <number>', 'the port to listen on; 0 takes any free one (PORT, default 4000)')
    .option('--host <address>', 'the address to listen on (HOST, default 127.0.0.1)')
    .option('--log-level <level>', 'silent, error, warn, info or debug (LOG_LEVEL, default info)')
    .option(
      '--cost-per-minute <number>',
      'the cost that each client address may spend in a minute, this machine included; 0 for no limit (COST_PER_MINUTE, default 5000000, this machine free)',
    )
    .option(
      '--trusted-proxies <number>',
      'how many proxies stand before the server and tell the client address (TRUSTED_PROXIES, default 0)',
    )
    .action(async (files: readonly string[], options: StartOptions) => {
      try {
        await start(files, options, root);
      } catch (error) {
        const expected = [UnusableInputError, ConfigError, ListenError].some((kind) => error instanceof kind);
        if (!expected) throw error;
        process.stderr.write(`${(error as Error).message}\n`);
        process.exitCode = 1;
      }
    });
  await program.parseAsync([...args], { from: 'user' });
}

async function start(files: readonly string[], options: StartOptions, root: string): Promise<void> {
  const config = readConfig(options);
  const store = openStore(config, files, root);
  if (await buildPage(root)) process.stdout.write('Built the page.\n');
  const app = await createApp({
    ...config,
    store,
    log: pino({ level: config.logLevel }, pino.destination(2)),
    metrics: createMetrics({ process: true }),
    clientFolder: join(root, 'dist', 'client'),
    consoleFolder: join(root, 'dist', 'console'),
  });
  const listening = await listen(app, config);
  process.stdout.write(`Plan Atlas is at ${listening.url}\n`);
  endOnSignal(async () => {
    await listening.close();
    await store.close();
  });
}

/** The store that is asked for: the database where one is named, otherwise the documents read into memory. */
function openStore({ neo4j }: Config, files: readonly string[], root: string): GraphStore {
  if (neo4j !== undefined) {
    if (files.length > 0)
      throw new ConfigError([
        'NEO4J_URI names a database, which is served as it is: load files into it with npm run load, or unset NEO4J_URI.',
      ]);
    process.stdout.write(`Serving ${neo4j.uri}, database ${neo4j.database}.\n`);
    return createNeo4jStore(neo4j);
  }
  const register = shippedRegister(root);
  const graph = mergeGraphs(
    (files.length > 0 ? files : [shippedPlan(root)]).map((file) => readInput(file, register)),
  );
  const read = graph.documents.map((document) => document.title).join(', ');
  process.stdout.write(`Read ${read}: ${graph.nodes.length} nodes, ${graph.edges.length} edges.\n`);
  return createMemoryStore(graph);
}

/** Ends cleanly on Ctrl-C or when told to; a second signal ends at once. */
function endOnSignal(close: () => Promise<void>): void {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1);
      ending = true;
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
