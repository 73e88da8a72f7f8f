import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRefusal, signIn } from '../../graph/store/neo4j/open-driver.ts';
import { fetchNeo4j, hasMaven } from './fetch-neo4j.ts';
import { findJava } from './find-java.ts';
import { Neo4jStartError } from './neo4j-start-error.ts';
import { NEO4J_RELEASES, type Neo4jReleaseName } from './releases.ts';

const START_MILLISECONDS = 90_000;
const STOP_MILLISECONDS = 20_000;

/** How to start a server. */
export interface Neo4jStartOptions {
  readonly release: Neo4jReleaseName;
  /** The folder of its configuration, data and log; kept after it stops. */
  readonly home: string;
  readonly password: string;
  /** Any free one where absent. */
  readonly port?: number;
  /** The most memory of its heap, such as `1g`. */
  readonly heap?: string;
  /** Further lines of its configuration. */
  readonly settings?: readonly string[];
}

/** A running server of one's own. */
export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly version: string;
  readonly pid: number;
  readonly log: string;
  /** Stops it cleanly and waits until it is gone. */
  stop(): Promise<void>;
}

/** What keeps a release from being started with Java and Maven; undefined where nothing does. */
export function whyNotStart(release: Neo4jReleaseName): string | undefined {
  const { javaNeeded, version } = NEO4J_RELEASES[release];
  if (findJava(NEO4J_RELEASES[release]) === undefined) return `Neo4j ${version} needs ${javaNeeded}.`;
  if (!hasMaven()) return `Maven (mvn), which fetches Neo4j ${version}, is not installed.`;
  return undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Neo4jStartError('There is no free port.');
  return address.port;
}

function configuration(port: number, settings: readonly string[]): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    ...settings,
    '',
  ].join('\n');
}

/** Signs in; sets the password where the server is new. Rejects while the server does not answer. */
async function enter(uri: string, password: string, isNew: boolean): Promise<void> {
  if (isNew) await signIn({ uri, username: 'neo4j', password: 'neo4j' }, password);
  await signIn({ uri, username: 'neo4j', password });
}

async function waitUntilReady(
  child: ChildProcess,
  { uri, log, password, isNew }: { uri: string; log: string; password: string; isNew: boolean },
): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS;
  for (let refusals = 0; ;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const last = readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ');
      throw new Neo4jStartError(`Neo4j stopped while starting; ${log} ends with: ${last}`);
    }
    try {
      await enter(uri, password, isNew);
      return;
    } catch (error) {
      if (isRefusal(error)) refusals += 1;
      if (refusals > 3) {
        throw new Neo4jStartError(
          `The database in ${dirname(log)} was made with another password: set NEO4J_PASSWORD to it, or remove the folder.`,
        );
      }
      if (Date.now() > deadline) throw new Neo4jStartError(`Neo4j did not answer in time; see ${log}.`);
      // A server that has just opened its port refuses everybody, and locks out who asks too often for 5 s.
      await wait(isRefusal(error) ? 6000 : 200);
    }
  }
}

/** Starts a Neo4j server with Java, its libraries fetched through Maven, on loopback. Throws a `Neo4jStartError`. */
export async function startNeo4j(options: Neo4jStartOptions): Promise<Neo4jServer> {
  const release = NEO4J_RELEASES[options.release];
  const missing = whyNotStart(options.release);
  const java = findJava(release);
  if (missing !== undefined || java === undefined) throw new Neo4jStartError(missing ?? 'Java is missing.');
  const libraries = fetchNeo4j(release);
  const { home, heap = '1g' } = options;
  const port = options.port ?? (await freePort());
  const isNew = !existsSync(join(home, 'data'));
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf/neo4j.conf'), configuration(port, options.settings ?? []));
  const log = join(home, 'server.log');
  const output = openSync(log, 'a');
  const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const child = spawn(
    java,
    [
      '-Xms256m',
      `-Xmx${heap}`,
      ...opens,
      '-cp',
      join(libraries, '*'),
      release.mainClass,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', output, output] },
  );
  closeSync(output);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  const stop = async () => {
    child.kill('SIGTERM');
    const stopped = await Promise.race([
      exited.then(() => true),
      wait(STOP_MILLISECONDS, false, { ref: false }),
    ]);
    if (!stopped) child.kill('SIGKILL');
    await exited;
    process.removeListener('exit', killNow);
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await waitUntilReady(child, { uri, log, password: options.password, isNew });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    uri,
    username: 'neo4j',
    password: options.password,
    version: release.version,
    pid: child.pid ?? 0,
    log,
    stop,
  };
}
