import type { CanvasNode, GraphCanvas } from '../../canvas/canvas-content.ts';
import { explorer } from '../../state/explorer.ts';
import { visibleContent } from './canvas-data.ts';
import { csvTable } from './csv-table.ts';
import { graphmlText } from './graphml-text.ts';
import { writeViewFile } from './view-file.ts';

/** What a view can be saved as. */
export const EXPORT_NAMES = ['png', 'svg', 'json', 'graphml', 'csv-nodes', 'csv-edges', 'view'] as const;

/** One of them. */
export type ExportName = (typeof EXPORT_NAMES)[number];

const ENDINGS: Readonly<Record<ExportName, string>> = {
  png: 'png',
  svg: 'svg',
  json: 'json',
  graphml: 'graphml',
  'csv-nodes': 'nodes.csv',
  'csv-edges': 'edges.csv',
  view: 'view.json',
};

/** Saves what is on the canvas, filters applied, as a file of the browser. */
export async function exportView(name: ExportName, canvas: GraphCanvas): Promise<void> {
  if (name === 'png' || name === 'svg') save(name, await canvas.picture(name));
  else saveText(name);
}

/** Saves a form of the view that needs no picture. */
export function saveText(name: Exclude<ExportName, 'png' | 'svg'>): void {
  save(name, textOf(name));
}

function save(name: ExportName, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `plan-atlas.${ENDINGS[name]}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

function textOf(name: Exclude<ExportName, 'png' | 'svg'>): Blob {
  const state = explorer.state.peek();
  const { edges } = visibleContent.peek();
  const nodes = visibleContent
    .peek()
    .nodes.map((node) => ({ ...row(node), ...state.positions.get(node.id) }));
  switch (name) {
    case 'view':
      return new Blob([writeViewFile(state)], { type: 'application/json' });
    case 'json':
      return new Blob([`${JSON.stringify({ nodes, edges }, undefined, 1)}\n`], { type: 'application/json' });
    case 'csv-nodes':
      return csv(csvTable(['id', 'label', 'name', 'shortName', 'degree', 'x', 'y'], nodes));
    case 'csv-edges':
      return csv(csvTable(['id', 'type', 'source', 'target', 'role', 'basis'], edges));
    case 'graphml':
      return new Blob([graphmlText(nodes, edges)], { type: 'application/graphml+xml' });
  }
}

function row({ id, label, name, shortName, degree }: CanvasNode) {
  return { id, label, name, shortName, ...(degree !== undefined && { degree }) };
}

function csv(text: string): Blob {
  return new Blob([text], { type: 'text/csv' });
}
