import cytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { createGraphCanvas, type GraphCanvas, type Point } from '../../../client/canvas/graph-canvas.ts';
import type { SeededNetwork } from './seeded-network.ts';

/** Something that draws a network, as far as the measurements need it. */
export interface Painting {
  /** Marks a node and fades all but its neighborhood; without id everything is as before. */
  select(id: string | undefined): void;
  destroy(): void;
}

/** One of those compared: draws a network with its places known, or finds places of its own. */
export type Painter = (stage: HTMLElement, network: SeededNetwork) => Promise<Painting>;

const LOOK = { theme: 'light', language: 'zh', reducedMotion: true } as const;

/** Our canvas with nothing on it. */
export function emptyCanvas(
  stage: HTMLElement,
  moved: (places: ReadonlyMap<string, Point>) => void,
): GraphCanvas {
  return createGraphCanvas(stage, LOOK, {
    onSelect: () => undefined,
    onOpen: () => undefined,
    onEdge: () => undefined,
    onMoved: moved,
  });
}

const ours: Painter = async (stage, network) => {
  const canvas = emptyCanvas(stage, () => undefined);
  await canvas.show(network);
  return {
    select: (id) => {
      canvas.select(id);
      canvas.focusOn(id);
    },
    destroy: () => {
      canvas.destroy();
    },
  };
};

const sigma: Painter = (stage, { nodes, edges, positions }) => {
  const graph = new MultiGraph();
  for (const { id, shortName } of nodes)
    graph.addNode(id, { label: shortName, size: 4, color: '#1f4fb0', ...positions.get(id) });
  for (const { id, source, target } of edges)
    graph.addEdgeWithKey(id, source, target, { size: 1, color: '#bbbbbb' });
  const renderer = new Sigma(graph, stage);
  const painting: Painting = {
    select: (chosen) => {
      const kept = new Set(chosen === undefined ? [] : [chosen, ...graph.neighbors(chosen)]);
      const faded = (id: string) => chosen !== undefined && !kept.has(id);
      renderer.setSetting('nodeReducer', (id, data) =>
        faded(id) ? { ...data, label: '', color: '#eeeeee' } : data,
      );
      renderer.setSetting('edgeReducer', (id, data) =>
        chosen !== undefined && !graph.extremities(id).includes(chosen)
          ? { ...data, color: '#eeeeee' }
          : data,
      );
    },
    destroy: () => {
      renderer.kill();
    },
  };
  return Promise.resolve(painting);
};

/** Cytoscape as its manual begins: default renderer, labels, bezier edges. */
export function plainCore(stage: HTMLElement, { nodes, edges, positions }: SeededNetwork): cytoscape.Core {
  return cytoscape({
    container: stage,
    elements: [
      ...nodes.map(({ id, shortName }) => {
        const place = positions.get(id);
        return { data: { id, label: shortName }, ...(place !== undefined && { position: { ...place } }) };
      }),
      ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          width: 130,
          height: 40,
          label: 'data(label)',
          'text-valign': 'center',
          'text-wrap': 'wrap',
          'text-max-width': '120px',
          'font-size': 14,
          color: '#ffffff',
          'background-color': '#1f4fb0',
        },
      },
      { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1 } },
      { selector: '.faded', style: { opacity: 0.13 } },
    ],
    layout: { name: 'preset' },
  });
}

const plain: Painter = (stage, network) => {
  const cy = plainCore(stage, network);
  return Promise.resolve({
    select: (id) => {
      cy.elements().removeClass('faded');
      if (id !== undefined) cy.elements().not(cy.getElementById(id).closedNeighborhood()).addClass('faded');
    },
    destroy: () => {
      cy.destroy();
    },
  });
};

/** Who is compared, by name. */
export const PAINTERS = { ours, sigma, plain } as const;
