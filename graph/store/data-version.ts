import { createHash } from 'node:crypto';
import type { PlanGraph } from '../model/plan-graph.ts';

/** The version of the data: 16 hexadecimal digits, the same exactly for the same documents, nodes, edges and problems, in whatever order they and their keys stand. */
export function dataVersion(graph: PlanGraph): string {
  const hash = createHash('sha256');
  const sections: readonly (readonly unknown[])[] = [
    graph.documents.map(({ id, sha256, source }) => ({ id, sha256, source })),
    graph.nodes,
    graph.edges,
    graph.problems,
    Object.entries(graph.coverage),
  ];
  for (const section of sections) {
    for (const line of section.map((record) => JSON.stringify(record, sortedKeys)).sort())
      hash.update(line).update('\n');
    hash.update('\n');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Writes the keys of every object in one order. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
