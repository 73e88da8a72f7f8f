import type { CanvasContent, CanvasEdge, CanvasNode } from './canvas-content.ts';

/** The steps from what is shown to what is asked for; whatever stays the same is in none of them. */
export interface ContentDiff {
  /** Ids of nodes and edges to take away; the edges of a removed node are among them. */
  readonly removed: readonly string[];
  readonly addedNodes: readonly CanvasNode[];
  readonly addedEdges: readonly CanvasEdge[];
  readonly changedNodes: readonly CanvasNode[];
  readonly changedEdges: readonly CanvasEdge[];
}

/** Nodes and edges by id: what the canvas shows, or what it is asked to show. */
export interface Shown {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly edges: ReadonlyMap<string, CanvasEdge>;
}

/** Content by id, the first of two equal ids kept, without edges that lack an end. */
export function shownOf(content: Pick<CanvasContent, 'nodes' | 'edges'>): Shown {
  const nodes = new Map<string, CanvasNode>();
  for (const node of content.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
  const edges = new Map<string, CanvasEdge>();
  for (const edge of content.edges) {
    const drawable = nodes.has(edge.source) && nodes.has(edge.target);
    if (drawable && !edges.has(edge.id) && !nodes.has(edge.id)) edges.set(edge.id, edge);
  }
  return { nodes, edges };
}

/** Compares what is shown with what is asked for; an edge whose ends changed is removed and added. */
export function diffContent(before: Shown, after: Shown): ContentDiff {
  const removed = [...before.nodes.keys()].filter((id) => !after.nodes.has(id));
  const addedEdges: CanvasEdge[] = [];
  const changedEdges: CanvasEdge[] = [];
  for (const [id, edge] of before.edges) {
    const now = after.edges.get(id);
    if (now === undefined || now.source !== edge.source || now.target !== edge.target) removed.push(id);
  }
  for (const [id, edge] of after.edges) {
    const old = before.edges.get(id);
    if (old === undefined || old.source !== edge.source || old.target !== edge.target) addedEdges.push(edge);
    else if (old.type !== edge.type || old.basis !== edge.basis || old.role !== edge.role)
      changedEdges.push(edge);
  }
  const addedNodes: CanvasNode[] = [];
  const changedNodes: CanvasNode[] = [];
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (old === undefined) addedNodes.push(node);
    else if (!sameNode(old, node)) changedNodes.push(node);
  }
  return { removed, addedNodes, addedEdges, changedNodes, changedEdges };
}

function sameNode(a: CanvasNode, b: CanvasNode): boolean {
  return (
    a.label === b.label &&
    a.name === b.name &&
    a.shortName === b.shortName &&
    a.degree === b.degree &&
    a.pinned === b.pinned
  );
}
