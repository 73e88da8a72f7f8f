import { createHash } from 'node:crypto';
import { recordsOf, type GraphRecord } from '../model/graph-record.ts';
import type { PlanGraph } from '../model/plan-graph.ts';

const MODULUS = 1n << 128n;

/** Writes a value as JSON with the keys of every object in one order. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return value === undefined ? 'null' : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join()}}`;
}

/** The content of a record as a number of 128 bits: the same for the same content. */
export function recordSum({ kind, value }: GraphRecord): bigint {
  const content = kind === 'document' ? { id: value.id, sha256: value.sha256, source: value.source } : value;
  const digest = createHash('sha256')
    .update(`${kind} ${canonicalJson(content)}`)
    .digest('hex');
  return BigInt(`0x${digest.slice(0, 32)}`);
}

/** The sum of two contents: it does not depend on the order in which records are met, so parts can be summed apart. */
export function addSums(left: bigint, right: bigint): bigint {
  return (left + right) % MODULUS;
}

/** The version of data from the sum of all their records: 16 hexadecimal digits. */
export function versionOfSum(sum: bigint): string {
  return createHash('sha256').update(sum.toString(16)).digest('hex').slice(0, 16);
}

/** The version of the data: 16 hexadecimal digits, the same exactly for the same documents, nodes, edges and problems, in whatever order they and their keys stand. */
export function dataVersion(graph: PlanGraph): string {
  let sum = 0n;
  for (const record of recordsOf(graph).read() as Iterable<GraphRecord>)
    sum = addSums(sum, recordSum(record));
  return versionOfSum(sum);
}
