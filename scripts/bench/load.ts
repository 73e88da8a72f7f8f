import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { AWAIT_INDEXES, SCHEMA } from '../../graph/store/neo4j/load/schema.ts';
import { createWriter } from '../../graph/store/neo4j/load/writer.ts';
import { openDriver, type DatabaseAddress } from '../../graph/store/neo4j/open-driver.ts';
import { startNeo4j } from '../neo4j/start-neo4j.ts';
import type { LoaderName, LoadFigures } from './load-once.ts';
import { writeSeededGraph, type GraphSize } from './seeded-graph.ts';

const SIZES: Readonly<Record<string, GraphSize>> = {
  S: { nodes: 2_000, edges: 6_000 },
  M: { nodes: 50_000, edges: 150_000 },
  L: { nodes: 500_000, edges: 2_000_000 },
};

interface BenchOptions {
  readonly sizes: readonly string[];
  readonly rounds: number;
  readonly seed: number;
  readonly heap: string;
}

/** `npm run bench:load`: the loader's time beside bare UNWIND batches of the same rows, and its memory, for seeded graphs. */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command('npm run bench:load --')
    .description(
      'Times the loading of seeded graphs into a Neo4j of its own beside bare UNWIND batches of the same rows; S is 2,000 nodes and 6,000 edges, M 50,000 and 150,000, L 500,000 and 2,000,000.',
    )
    .option('--sizes <letters>', 'which sizes, such as S,M', sizes, ['S', 'M'])
    .option('--rounds <number>', 'rounds, the two loaders alternating', count, 3)
    .option('--seed <number>', 'seed of the graphs', count, 1)
    .option('--heap <size>', "the most memory of the database's heap", '2g')
    .action(async (options: BenchOptions) => {
      for (const size of options.sizes) await bench(size, options);
    });
  await program.parseAsync([...args], { from: 'user' });
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return number;
}

function sizes(value: string): string[] {
  const letters = value.split(',');
  if (letters.some((letter) => !Object.hasOwn(SIZES, letter)))
    throw new InvalidArgumentError(`It must be some of ${Object.keys(SIZES).join(', ')}.`);
  return letters;
}

/** Loads in a process of its own and waits for its figures. */
async function loadApart(name: LoaderName, address: DatabaseAddress, file: string): Promise<LoadFigures> {
  const child = fork(new URL('load-once.ts', import.meta.url), [], { execArgv: ['--import', 'tsx'] });
  const figures = new Promise<LoadFigures>((resolve, reject) => {
    child.once('message', (message) => {
      resolve(message as LoadFigures);
    });
    child.once('exit', (code) => {
      reject(new Error(`The load ended with code ${String(code)}.`));
    });
  });
  child.send({ name, address, file });
  const answer = await figures;
  if (child.exitCode === null) await once(child, 'exit');
  return answer;
}

async function clear(address: DatabaseAddress): Promise<void> {
  const driver = openDriver(address);
  const writer = createWriter(driver, address.database);
  await writer.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  for (const statement of SCHEMA) await writer.run(statement);
  await writer.run(AWAIT_INDEXES);
  await writer.close();
  await driver.close();
}

async function bench(letter: string, { rounds, seed, heap }: BenchOptions): Promise<void> {
  const size = SIZES[letter];
  if (size === undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'plan-atlas-bench-'));
  const file = join(folder, 'graph.json');
  await writeSeededGraph(file, size, seed);
  const server = await startNeo4j({
    release: 'lts',
    home: join(folder, 'neo4j'),
    password: 'for-benchmarks-only',
    heap,
  });
  const address = { ...server, database: 'neo4j' };
  const samples: Record<LoaderName, LoadFigures[]> = { 'plan-atlas': [], bare: [] };
  try {
    // The first round warms the database up and is not counted, but for the largest, which is its own warming.
    for (let round = letter === 'L' ? 1 : 0; round <= rounds; round += 1) {
      const order: readonly LoaderName[] = round % 2 === 0 ? ['plan-atlas', 'bare'] : ['bare', 'plan-atlas'];
      for (const name of order) {
        await clear(address);
        const figures = await loadApart(name, address, file);
        if (round > 0) samples[name].push(figures);
        process.stderr.write(
          `${letter} round ${round} ${name} ${(figures.milliseconds / 1000).toFixed(1)} s\n`,
        );
      }
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const [ours, bare] = [figuresOf(samples['plan-atlas']), figuresOf(samples.bare)];
  process.stdout.write(
    `${letter} ${size.nodes} nodes ${size.edges} edges  Plan Atlas ${ours.text}  bare ${bare.text}  ratio ${(ours.median / bare.median).toFixed(2)}\n`,
  );
}

function figuresOf(samples: readonly LoadFigures[]): { readonly median: number; readonly text: string } {
  const times = samples.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const seconds = (value: number | undefined) => ((value ?? 0) / 1000).toFixed(1);
  const memory = Math.max(...samples.map((each) => each.memory));
  return {
    median,
    text: `${seconds(median)} s (${seconds(times[0])}–${seconds(times.at(-1))}), ≤ ${Math.round(memory / 1e6)} MB`,
  };
}
