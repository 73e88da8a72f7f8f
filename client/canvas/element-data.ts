import type { ElementDefinition } from 'cytoscape';
import type { CanvasEdge, CanvasNode, Point } from './canvas-content.ts';
import type { Card } from './card/card.ts';

/** What Cytoscape keeps of a node; a copy, because Cytoscape changes what it is given. */
export function nodeElement(node: CanvasNode, card: Card, position: Point): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: node.id, label: node.label, ...card },
    position: { x: position.x, y: position.y },
    classes: node.pinned === true ? 'pinned' : '',
  };
}

/** What Cytoscape keeps of an edge. */
export function edgeElement(edge: CanvasEdge, dense: boolean): ElementDefinition {
  return {
    group: 'edges',
    data: { id: edge.id, source: edge.source, target: edge.target, type: edge.type, basis: edge.basis },
    classes: dense ? 'dense' : '',
  };
}
