import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jRelease } from './releases.ts';

const JVM_FOLDER = '/usr/lib/jvm';

/** The major release of a Java program; undefined where it does not run. */
function majorOf(java: string): number | undefined {
  const { stderr, status } = spawnSync(java, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  if (status !== 0) return undefined;
  const major = /version "(?:1\.)?(\d+)/u.exec(stderr)?.[1];
  return major === undefined ? undefined : Number(major);
}

/** The Java program that a release runs on: of JAVA_HOME, of the path, or of the system's folder; undefined where none fits. */
export function findJava(release: Neo4jRelease): string | undefined {
  const home = process.env['JAVA_HOME'];
  const installed = existsSync(JVM_FOLDER)
    ? readdirSync(JVM_FOLDER)
        .sort()
        .map((folder) => join(JVM_FOLDER, folder, 'bin/java'))
    : [];
  const candidates = [...(home === undefined ? [] : [join(home, 'bin/java')]), 'java', ...installed];
  return candidates.find((java) => {
    if (java !== 'java' && !existsSync(java)) return false;
    const major = majorOf(java);
    return major !== undefined && release.java(major);
  });
}
