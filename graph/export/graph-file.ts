import { recordsOf, type GraphRecord } from '../model/graph-record.ts';
import type { PlanGraph } from '../model/plan-graph.ts';
import type { GraphWriter } from './graph-writer.ts';

/** The name and version of the graph file's format. */
export const GRAPH_FILE_FORMAT = 'plan-atlas/1';

const LISTS = ['documents', 'nodes', 'edges', 'problems'] as const;
const PLACES: Readonly<Record<Exclude<GraphRecord['kind'], 'coverage'>, number>> = {
  document: 0,
  node: 1,
  edge: 2,
  problem: 3,
};

/** Writes a graph file: JSON with a line for each record, the same bytes for the same graph, keys in the order in which a reader can stream it. */
export function createGraphFileWriter(): GraphWriter {
  const coverage: Record<string, unknown> = {};
  let place = 0;
  let isEmpty = true;

  /** Closes the lists before a place and opens the one at it. */
  function goTo(next: number): string {
    let text = '';
    for (; place < next; place += 1) {
      text += `${isEmpty ? '' : '\n'}],\n`;
      const name = LISTS[place + 1];
      if (name !== undefined) text += `"${name}": [`;
      isEmpty = true;
    }
    return text;
  }

  return {
    begin: `{\n"format": "${GRAPH_FILE_FORMAT}",\n"documents": [`,
    write(record) {
      if (record.kind === 'coverage') {
        coverage[record.value.document] = record.value.coverage;
        return '';
      }
      const text = `${goTo(PLACES[record.kind])}${isEmpty ? '\n' : ',\n'}${JSON.stringify(record.value)}`;
      isEmpty = false;
      return text;
    },
    end: () => `${goTo(LISTS.length)}"coverage": ${JSON.stringify(coverage)}\n}\n`,
  };
}

/** A graph as the text of a graph file. */
export function toGraphFile(graph: PlanGraph): string {
  const writer = createGraphFileWriter();
  const records = [...(recordsOf(graph).read() as Iterable<GraphRecord>)].map((record) =>
    writer.write(record),
  );
  return [writer.begin, ...records, writer.end()].join('');
}
