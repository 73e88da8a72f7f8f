import type { PlanGraph } from '../model/plan-graph.ts';

/** The name and version of the graph file's format. */
export const GRAPH_FILE_FORMAT = 'plan-atlas/1';

/** A graph as the text of a graph file: JSON with a line for each record, the same bytes for the same graph, keys in the order in which a reader can stream it. */
export function toGraphFile(graph: PlanGraph): string {
  const list = (name: string, records: readonly unknown[]) =>
    records.length === 0
      ? `"${name}": []`
      : `"${name}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  return [
    `{\n"format": "${GRAPH_FILE_FORMAT}"`,
    list('documents', graph.documents),
    list('nodes', graph.nodes),
    list('edges', graph.edges),
    list('problems', graph.problems),
    `"coverage": ${JSON.stringify(graph.coverage)}\n}\n`,
  ].join(',\n');
}
