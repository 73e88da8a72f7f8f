import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { Command } from 'commander';
import { ATTACKS, type Attack } from './attacks.ts';
import type { ServerMessage } from './http-server.ts';

/** What both servers are asked: a page of rows, two levels deep. */
const QUERY =
  'query Page { tasks(first: 20) { totalCount edges { node { id number name shortName level provenance { quote start end } } } } }';

/** A legal operation of nearly the highest cost. */
const SLOW = `{ nodes(ids: ["unit/miit", "unit/ndrc", "unit/mps", "unit/most"]) { neighbors(first: 100) { edges { node {
  id name neighbors(first: 100) { edges { node { id name } } } } } } } }`;

interface Server {
  readonly url: string;
  readonly child: ChildProcess;
}

interface BenchOptions {
  readonly rounds: string;
  readonly seconds: string;
}

/** `npm run bench:http`: our server with all guards against plain Apollo, refusals, and /healthz beside a slow query. */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command('npm run bench:http --')
    .description('Compares our server, all guards on, with plain Apollo 5 and Express 5 of the same answer.')
    .option('--rounds <number>', 'rounds, alternating between the two', '5')
    .option('--seconds <number>', 'seconds of each round', '5')
    .action(async ({ rounds, seconds }: BenchOptions) => {
      await bench(Number(rounds), Number(seconds));
    });
  await program.parseAsync([...args], { from: 'user' });
}

async function bench(rounds: number, seconds: number): Promise<void> {
  const ours = await serve('ours', '');
  const data = await dataOf(ours.url);
  const peer = await serve('plain', JSON.stringify(data));
  try {
    if (JSON.stringify(await dataOf(peer.url)) !== JSON.stringify(data))
      throw new Error('The answers differ.');
    await compare(ours.url, peer.url, rounds, seconds);
    await healthBesideSlow(ours.url);
  } finally {
    ours.child.kill();
    peer.child.kill();
  }
  await refusals();
}

async function compare(ours: string, peer: string, rounds: number, seconds: number): Promise<void> {
  await load(ours, 2);
  await load(peer, 2);
  const ratios: number[] = [];
  const rates = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? [ours, peer] : [peer, ours];
    const rate = new Map([[first, await load(first, seconds)]]);
    rate.set(second, await load(second, seconds));
    rates.ours.push(rate.get(ours) ?? 0);
    rates.peer.push(rate.get(peer) ?? 0);
    ratios.push((rate.get(ours) ?? 0) / (rate.get(peer) ?? 1));
  }
  const spread = ratios.toSorted((a, b) => a - b).map((ratio) => ratio.toFixed(2));
  print(`requests per second: ours ${median(rates.ours).toFixed(0)}, plain ${median(rates.peer).toFixed(0)}`);
  print(`ours ÷ plain: ${median(ratios).toFixed(2)} (${spread[0] ?? ''}–${spread.at(-1) ?? ''}), goal ≥ 1.0`);
}

/** How much later /healthz answers while a slow query is worked on than while nothing is. */
async function healthBesideSlow(url: string): Promise<void> {
  const health = new URL('/healthz', url);
  const probe = async (until: () => boolean): Promise<number[]> => {
    const took: number[] = [];
    do {
      const begun = performance.now();
      await (await fetch(health)).text();
      took.push(performance.now() - begun);
      await wait(3);
    } while (!until());
    return took;
  };
  const begun = performance.now();
  const idle = await probe(() => performance.now() - begun > 1500);
  const worst: number[] = [];
  let took = 0;
  for (let round = 0; round < 5; round += 1) {
    let over = false;
    const asked = performance.now();
    const slow = ask(url, SLOW)
      .then((response) => response.text())
      .finally(() => {
        over = true;
        took = performance.now() - asked;
      });
    worst.push(Math.max(...(await probe(() => over))));
    await slow;
  }
  print(`a slow query takes ${took.toFixed(0)} ms`);
  print(
    `/healthz at worst: idle ${Math.max(...idle).toFixed(0)} ms, beside it ${median(worst).toFixed(0)} ms (${Math.max(...worst).toFixed(0)}), goal ≤ 50 ms more`,
  );
}

/** The server's time for each refusal of the attack table, the median of five. */
async function refusals(): Promise<void> {
  const told: number[] = [];
  const { url, child } = await serve('ours', 'tell', ({ milliseconds }) => {
    if (milliseconds !== undefined) told.push(milliseconds);
  });
  const took: { readonly name: string; readonly milliseconds: number }[] = [];
  try {
    for (const attack of ATTACKS) {
      told.length = 0;
      for (let time = 0; time < 6; time += 1) await send(url, attack);
      await wait(20);
      took.push({ name: attack.name, milliseconds: median(told.slice(1)) });
    }
  } finally {
    child.kill();
  }
  took.sort((a, b) => b.milliseconds - a.milliseconds);
  print(`slowest of ${took.length} refusals, goal ≤ 20 ms of server time:`);
  for (const { name, milliseconds } of took.slice(0, 6))
    print(`  ${milliseconds.toFixed(1).padStart(6)} ms  ${name}`);
}

async function send(
  url: string,
  { method = 'POST', headers = {}, search = '', body }: Attack,
): Promise<void> {
  try {
    await (await fetch(url + search, { method, headers, ...(body !== undefined && { body }) })).text();
  } catch {
    // The server may close the connection on a body that it does not read.
  }
}

function serve(
  kind: string,
  argument: string,
  hear: (message: ServerMessage) => void = () => undefined,
): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'http-server.ts'), [kind, argument], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error(`The ${kind} server ended.`));
    });
    child.on('message', (message: ServerMessage) => {
      if (message.url !== undefined) resolve({ url: message.url, child });
      hear(message);
    });
  });
}

function ask(url: string, query: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

async function dataOf(url: string): Promise<unknown> {
  const { data } = (await (await ask(url, QUERY)).json()) as { data: unknown };
  return data;
}

async function load(url: string, duration: number): Promise<number> {
  const result = await autocannon({
    url,
    duration,
    connections: 20,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error('Requests failed under load.');
  return result.requests.average;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
