import { LoadError } from './load-error.ts';
import type { Writer } from './writer.ts';

const OLDEST = [5, 26] as const;

/** Signs in and looks at the server's release. Throws a `LoadError` where it is too old. */
export async function checkServer(writer: Writer): Promise<void> {
  const [row] = await writer.run(
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
  );
  const version = typeof row?.['version'] === 'string' ? row['version'] : '0';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new LoadError(`Neo4j ${version} is too old: Plan Atlas needs ${OLDEST.join('.')} or later.`);
}
