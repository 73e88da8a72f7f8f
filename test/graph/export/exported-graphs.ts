import { EXPORT_FORMATS, type ExportFormatName } from '../../../graph/export/export-formats.ts';
import { recordsOf } from '../../../graph/model/graph-record.ts';
import type { PlanGraph } from '../../../graph/model/plan-graph.ts';
import type { GraphWriter } from '../../../graph/export/graph-writer.ts';
import { readShippedPlan } from '../../fixtures/shipped-plan.ts';

/** Texts that one format or another would take for something else. */
export const AWKWARD_TEXTS = [
  '=HYPERLINK("http://127.0.0.1/")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '＝1＋1',
  "'=1",
  "''@x",
  "'quoted'",
  'a,b;c\td',
  '\tfirst',
  ' outer spaces ',
  'two\nlines',
  'two\r\nlines\r',
  '"double" \\ back \\u0041 \\\\u4e2d \\n',
  '</data><node id="x"/>&amp;<![CDATA[ ]]>',
  "'; MATCH (n) DETACH DELETE n; //",
  '${x} $x {x} `x`',
  '中文、“引号”〔24〕𠮷😀',
  'null',
  'true',
  '007',
];

/** The shipped plan with awkward texts for names, quotes and properties of its first nodes and edges. */
export function awkwardGraph(): PlanGraph {
  const graph = readShippedPlan();
  const text = (index: number) => AWKWARD_TEXTS[index];
  return {
    ...graph,
    nodes: graph.nodes.map((node, index) => {
      const name = text(index);
      if (name === undefined) return node;
      const [ground] = node.provenance;
      const quoted = ground.basis === 'REGISTER' ? { ...ground, source: name } : { ...ground, quote: name };
      return {
        ...node,
        name,
        shortName: name,
        properties: { ...node.properties, number: name },
        provenance: [quoted],
      } as typeof node;
    }),
    edges: graph.edges.map((edge, index) => {
      const quote = text(index);
      const [ground] = edge.provenance;
      if (quote === undefined || ground.basis === 'REGISTER') return edge;
      return { ...edge, provenance: [{ ...ground, quote }] };
    }),
  };
}

/** A graph as the text of a format. */
export function written(graph: PlanGraph, format: ExportFormatName | GraphWriter): string {
  const writer = typeof format === 'string' ? EXPORT_FORMATS[format].open() : format;
  let text = writer.begin;
  for (const record of recordsOf(graph).read() as Iterable<Parameters<GraphWriter['write']>[0]>)
    text += writer.write(record);
  return text + writer.end();
}

/** A graph of nothing. */
export const EMPTY_GRAPH: PlanGraph = { documents: [], nodes: [], edges: [], problems: [], coverage: {} };
