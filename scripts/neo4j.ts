import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { databaseFault } from '../graph/store/neo4j/database-error.ts';
import { signIn } from '../graph/store/neo4j/open-driver.ts';
import { ConfigError, readConfig } from '../server/config.ts';
import { cacheFolder } from './neo4j/fetch-neo4j.ts';
import { Neo4jStartError } from './neo4j/neo4j-start-error.ts';
import { NEO4J_RELEASES, type Neo4jReleaseName } from './neo4j/releases.ts';
import { startNeo4j, whyNotStart } from './neo4j/start-neo4j.ts';

interface Neo4jCommandOptions {
  readonly port: string;
  readonly release: string;
}

/** `npm run neo4j`: gives a developer a running server, and says how to reach it. */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command('npm run neo4j --')
    .description(
      'Gives a running Neo4j: the one that NEO4J_URI names, or one in Docker, or one started with Java, fetched through Maven.',
    )
    .option('-p, --port <number>', 'the port of Bolt', '7687')
    .option('--release <name>', 'lts (5.26) or current (needs Java 21)', 'lts')
    .addHelpText(
      'after',
      '\nThe password is that of NEO4J_PASSWORD; without one, one is made and kept in the cache folder.',
    )
    .action(async (options: Neo4jCommandOptions) => {
      try {
        await give(options);
      } catch (error) {
        const fault = databaseFault(error);
        const expected = [Neo4jStartError, ConfigError].some((kind) => error instanceof kind);
        if (!expected && fault === undefined) throw error;
        process.stderr.write(`${fault?.sentence ?? (error as Error).message}\n`);
        process.exitCode = 1;
      }
    });
  await program.parseAsync([...args], { from: 'user' });
}

async function give(options: Neo4jCommandOptions): Promise<void> {
  const config = readConfig({ port: options.port });
  if (config.neo4j !== undefined) {
    await signIn(config.neo4j);
    tell(config.neo4j.uri, config.neo4j.username);
    return;
  }
  const release = options.release;
  if (release !== 'lts' && release !== 'current')
    throw new ConfigError([`--release must be lts or current (given: ${JSON.stringify(release)}).`]);
  const password = keptPassword();
  if (hasDocker()) {
    await runInDocker(release, config.port, password);
    return;
  }
  const missing = whyNotStart(release);
  if (missing !== undefined) {
    throw new Neo4jStartError(
      `There is no Neo4j to be had here: NEO4J_URI names none, no Docker engine answers, and ${missing}`,
    );
  }
  process.stdout.write(`Starting Neo4j ${NEO4J_RELEASES[release].version} …\n`);
  const home = join(cacheFolder(), `neo4j-${NEO4J_RELEASES[release].version}`, 'home');
  const server = await startNeo4j({ release, home, password, port: config.port });
  process.stdout.write(`Its log is ${server.log}\n`);
  tell(server.uri, server.username);
  process.stdout.write('Ctrl-C stops it.\n');
  await untilTold();
  await server.stop();
  process.stdout.write('Neo4j has stopped.\n');
}

/** The password of the environment, or one made once and kept where only this user reads it. */
function keptPassword(): string {
  const given = process.env['NEO4J_PASSWORD'];
  if (given !== undefined && given !== '') return given;
  const file = join(cacheFolder(), 'neo4j-password');
  if (!existsSync(file)) {
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(file, randomBytes(12).toString('base64url'), { mode: 0o600 });
  }
  process.stdout.write(`The password is in ${file}: export NEO4J_PASSWORD=$(cat ${file})\n`);
  return readFileSync(file, 'utf8').trim();
}

function tell(uri: string, username: string): void {
  process.stdout.write(`Neo4j is at ${uri}, user ${username}\n`);
  process.stdout.write(`Next: NEO4J_URI=${uri} npm run load && NEO4J_URI=${uri} npm start\n`);
}

function hasDocker(): boolean {
  return spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

async function runInDocker(release: Neo4jReleaseName, port: number, password: string): Promise<void> {
  const image = release === 'lts' ? 'neo4j:5.26-community' : 'neo4j:2026.09-community';
  const name = `plan-atlas-neo4j-${port}`;
  const started = spawnSync(
    'docker',
    ['run', '--rm', '-d', '--name', name, '-p', `127.0.0.1:${port}:7687`, '-e', 'NEO4J_AUTH', image],
    { encoding: 'utf8', env: { ...process.env, NEO4J_AUTH: `neo4j/${password}` } },
  );
  if (started.status !== 0)
    throw new Neo4jStartError(`Docker could not start ${image}: ${started.stderr.trim()}`);
  tell(`bolt://127.0.0.1:${port}`, 'neo4j');
  process.stdout.write(`Its log: docker logs ${name}. Ctrl-C stops it.\n`);
  await untilTold();
  spawnSync('docker', ['stop', name], { stdio: 'ignore' });
}

/** Resolves on Ctrl-C or when told to end. */
async function untilTold(): Promise<void> {
  await new Promise<void>((resolve) => {
    const alive = setInterval(() => undefined, 60_000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        clearInterval(alive);
        resolve();
      });
    }
  });
}
