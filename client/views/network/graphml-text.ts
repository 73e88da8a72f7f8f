import type { CanvasEdge } from '../../canvas/canvas-content.ts';

const NODE_KEYS = {
  label: 'string',
  name: 'string',
  shortName: 'string',
  degree: 'int',
  x: 'double',
  y: 'double',
};
const EDGE_KEYS = { type: 'string', role: 'string', basis: 'string' };

/** GraphML of what is seen, for networkx, igraph, yEd and Gephi; nodes are rows with an id. */
export function graphmlText(
  nodes: readonly (object & { readonly id: string })[],
  edges: readonly CanvasEdge[],
): string {
  const keys = (kind: 'node' | 'edge', types: Readonly<Record<string, string>>) =>
    Object.entries(types).map(
      ([name, type]) => `  <key id="${kind}.${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`,
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', NODE_KEYS),
    ...keys('edge', EDGE_KEYS),
    '  <graph id="plan-atlas" edgedefault="directed">',
    ...nodes.map((node) => `    <node id="${escaped(node.id)}">${data('node', NODE_KEYS, node)}</node>`),
    ...edges.map(
      (edge) =>
        `    <edge id="${escaped(edge.id)}" source="${escaped(edge.source)}" target="${escaped(edge.target)}">${data('edge', EDGE_KEYS, edge)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function data(kind: string, types: object, row: object): string {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.keys(types)
    .flatMap((name) => {
      const value = values.get(name);
      return typeof value === 'string' || typeof value === 'number'
        ? [`<data key="${kind}.${name}">${escaped(String(value))}</data>`]
        : [];
    })
    .join('');
}

/** XML has no place for other control characters, whatever their spelling. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
