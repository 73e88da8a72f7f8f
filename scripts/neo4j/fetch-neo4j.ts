import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Neo4jStartError } from './neo4j-start-error.ts';
import type { Neo4jRelease } from './releases.ts';

/** The folder in which what was fetched and a developer's own database are kept. */
export function cacheFolder(): string {
  return (
    process.env['PLAN_ATLAS_CACHE'] ??
    join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'plan-atlas')
  );
}

function pomOf({ version }: Neo4jRelease): string {
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>',
    '<groupId>plan-atlas</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>',
    `<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency></dependencies>`,
    '</project>\n',
  ].join('\n');
}

/** Whether Maven answers. */
export function hasMaven(): boolean {
  return spawnSync('mvn', ['-v'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** The folder of a release's own libraries, fetched through Maven the first time. Throws a `Neo4jStartError`. */
export function fetchNeo4j(release: Neo4jRelease): string {
  const folder = join(cacheFolder(), `neo4j-${release.version}`);
  const libraries = join(folder, 'lib');
  if (existsSync(libraries)) return libraries;
  mkdirSync(folder, { recursive: true });
  const half = join(folder, `lib.part-${process.pid}`);
  const pom = join(folder, 'pom.xml');
  writeFileSync(pom, pomOf(release));
  const { status, stdout } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${half}`,
      '-DincludeScope=runtime',
    ],
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (status !== 0) {
    rmSync(half, { recursive: true, force: true });
    const reason = stdout.split('\n').find((line) => line.includes('ERROR')) ?? 'no reason given';
    throw new Neo4jStartError(`Maven could not fetch Neo4j ${release.version}: ${reason.trim()}`);
  }
  if (existsSync(libraries)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, libraries);
  return libraries;
}
