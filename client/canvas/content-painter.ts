import type { Core } from 'cytoscape';
import type { CanvasNode, Point } from './canvas-content.ts';
import type { Card } from './card/card.ts';
import { diffContent, type ContentDiff, type Shown } from './content-diff.ts';
import { edgeElement, nodeElement } from './element-data.ts';
import { DENSE_FROM } from './look/stylesheet.ts';

/** Elements that are added in one task; more are spread over frames so that the page stays responsive. */
const MOST_AT_ONCE = 250;

/** What the painter needs to know: what is there, what is wanted and where. */
export interface Painting {
  readonly before: Shown;
  readonly after: Shown;
  readonly places: ReadonlyMap<string, Point>;
  readonly cardOf: (node: CanvasNode) => Card;
  /** Whether a later call has taken this one's place. */
  readonly outdated: () => boolean;
}

/** Brings Cytoscape's elements to the content asked for; returns false where a later call took over. */
export async function paintContent(cy: Core, painting: Painting): Promise<boolean> {
  const { before, after, places, cardOf } = painting;
  const diff = diffContent(before, after);
  const dense = after.edges.size >= DENSE_FROM;
  cy.batch(() => {
    for (const id of diff.removed) cy.getElementById(id).remove();
    change(cy, diff, cardOf);
    for (const [id, place] of places) moveTo(cy, id, place);
    if (dense !== before.edges.size >= DENSE_FROM) cy.edges().toggleClass('dense', dense);
  });
  const nodes = diff.addedNodes.map((node) =>
    nodeElement(node, cardOf(node), places.get(node.id) ?? { x: 0, y: 0 }),
  );
  const edges = diff.addedEdges.map((edge) => edgeElement(edge, dense));
  const elements = [...nodes, ...edges];
  for (let from = 0; from < elements.length; from += MOST_AT_ONCE) {
    if (from > 0) await undrawnPause(cy);
    if (painting.outdated()) return false;
    const added = cy.add(elements.slice(from, from + MOST_AT_ONCE));
    // Asking for a value computes the style now, in this slice, rather than all at once before the first frame.
    for (const element of added.toArray()) element.numericStyle('opacity');
  }
  markMore(cy, after);
  return true;
}

function change(cy: Core, diff: ContentDiff, cardOf: (node: CanvasNode) => Card): void {
  for (const node of diff.changedNodes) {
    cy.getElementById(node.id)
      .data({ label: node.label, ...cardOf(node) })
      .toggleClass('pinned', node.pinned === true);
  }
  for (const { id, type, basis } of diff.changedEdges) cy.getElementById(id).data({ type, basis });
}

function moveTo(cy: Core, id: string, place: Point): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const at = node.position();
  if (at.x !== place.x || at.y !== place.y) node.position({ x: place.x, y: place.y });
}

/** Stacks a second card behind nodes that have neighbors not shown. */
function markMore(cy: Core, { nodes, edges }: Shown): void {
  const neighbors = new Map<string, Set<string>>();
  const meet = (id: string, other: string): void => {
    const known = neighbors.get(id) ?? new Set();
    neighbors.set(id, known.add(other));
  };
  for (const { source, target } of edges.values()) {
    meet(source, target);
    meet(target, source);
  }
  cy.batch(() => {
    for (const [id, { degree }] of nodes) {
      const more = (degree ?? 0) > (neighbors.get(id)?.size ?? 0);
      const node = cy.getElementById(id);
      if (node.hasClass('more') !== more) node.toggleClass('more', more);
    }
  });
}

/**
 * Lets the page take a breath: the next task, even in a page that is not visible and draws no frames.
 * Cytoscape draws nothing while a batch is open, so a half-made picture costs no time and is not seen.
 */
async function undrawnPause(cy: Core): Promise<void> {
  cy.startBatch();
  await new Promise((resume) => {
    setTimeout(resume);
  });
  cy.endBatch();
}
