import { parse as parseCsv } from 'csv-parse/sync';
import { DirectedGraph, MultiDirectedGraph, MultiGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { createCsvWriter, fromCell } from '../../../graph/export/csv-writer.ts';
import { EXPORT_FORMAT_NAMES } from '../../../graph/export/export-formats.ts';
import { toGraphFile } from '../../../graph/export/graph-file.ts';
import { readGraphFile } from '../../../graph/ingest/read-graph-file.ts';
import { readShippedPlan } from '../../fixtures/shipped-plan.ts';
import { awkwardGraph, AWKWARD_TEXTS, EMPTY_GRAPH, written } from './exported-graphs.ts';
import { edgeFromRow, nodeFromRow, type ReadRow } from './facts-from-rows.ts';

const GRAPHS = [
  ['the shipped plan', readShippedPlan()],
  ['a graph of awkward texts', awkwardGraph()],
] as const;

/** The rows of a table; an absent value stands without quotes, an empty text with. */
function readTable(text: string): readonly ReadRow[] {
  const cast = (cell: string, { header, quoting }: { header: boolean; quoting: boolean }) =>
    cell === '' && !quoting && !header ? null : fromCell(cell);
  return parseCsv<ReadRow>(text, { bom: true, columns: true, cast });
}

describe.each(GRAPHS)('%s', (_, graph) => {
  it('comes back whole from CSV', () => {
    const rows = readTable(written(graph, 'csv'));
    expect(rows.filter(({ record }) => record === 'node').map(nodeFromRow)).toEqual(graph.nodes);
    expect(rows.filter(({ record }) => record === 'edge').map(edgeFromRow)).toEqual(graph.edges);
    expect(rows).toHaveLength(graph.nodes.length + graph.edges.length);
  });

  it('comes back whole from two tables of CSV', () => {
    expect(readTable(written(graph, createCsvWriter('nodes'))).map(nodeFromRow)).toEqual(graph.nodes);
    expect(readTable(written(graph, createCsvWriter('edges'))).map(edgeFromRow)).toEqual(graph.edges);
  });

  it('holds no cell that a spreadsheet would take for a formula', () => {
    const cells = parseCsv(written(graph, 'csv'), { bom: true }).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.length > 32_767)).toEqual([]);
  });

  it('comes back whole from a graph file', () => {
    expect(readGraphFile(written(graph, 'json'), 'graph.json')).toEqual({ format: 'plan-atlas/1', ...graph });
    expect(written(graph, 'json')).toBe(toGraphFile(graph));
  });

  it('comes back whole from GraphML', () => {
    const read = graphml.parse(MultiDirectedGraph, written(graph, 'graphml'));
    expect(read.mapNodes((id, row) => nodeFromRow({ ...row, id }))).toEqual(graph.nodes);
    expect(read.mapEdges((id, row, source, target) => edgeFromRow({ ...row, id, source, target }))).toEqual(
      graph.edges,
    );
  });

  it('comes back whole from GEXF', () => {
    const read = gexf.parse(DirectedGraph, written(graph, 'gexf'));
    expect(
      read.mapNodes((id, { label: name, nodeLabel: label, ...row }) =>
        nodeFromRow({ ...row, id, name: name as unknown, label: label as unknown }),
      ),
    ).toEqual(graph.nodes);
    expect(
      read.mapEdges((id, { relationshipType: type, kind, ...row }, source, target) =>
        edgeFromRow({
          ...row,
          ...(kind !== type && { kind: kind as unknown }),
          id,
          type: type as unknown,
          source,
          target,
        }),
      ),
    ).toEqual(graph.edges);
  });
});

describe('the formats', () => {
  it('write a graph of nothing that their readers take', () => {
    expect(readGraphFile(written(EMPTY_GRAPH, 'json'), 'graph.json')).toMatchObject(EMPTY_GRAPH);
    expect(parseCsv(written(EMPTY_GRAPH, 'csv'), { bom: true })).toHaveLength(1);
    expect(graphml.parse(MultiDirectedGraph, written(EMPTY_GRAPH, 'graphml')).order).toBe(0);
    expect(gexf.parse(MultiGraph, written(EMPTY_GRAPH, 'gexf')).order).toBe(0);
    expect(JSON.parse(written(EMPTY_GRAPH, 'jsonld'))).toMatchObject({ '@graph': [] });
  });

  it('write the same text for the same graph', () => {
    const graph = awkwardGraph();
    for (const format of EXPORT_FORMAT_NAMES) expect(written(graph, format)).toBe(written(graph, format));
  });

  it('keep apostrophes of the text apart from those that make it safe', () => {
    const texts = [...AWKWARD_TEXTS, "'", "''", "'''=", '', '1'];
    const graph = readShippedPlan();
    const nodes = texts.map(
      (name, index) => ({ ...graph.nodes[index], name }) as (typeof graph.nodes)[number],
    );
    const rows = readTable(written({ ...EMPTY_GRAPH, nodes }, 'csv'));
    expect(rows.map(({ name }) => name)).toEqual(texts);
  });
});
