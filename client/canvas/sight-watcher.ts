import type { Core } from 'cytoscape';
import type { CanvasLook, CardBox, Sight } from './canvas-content.ts';
import { LABELS, type Label } from '../../graph/ontology/labels.ts';

/** Tells listeners what of the canvas is in view, at most once a frame. */
export interface SightWatcher {
  watch(listener: (sight: Sight) => void): () => void;
  /** Cards came, went, moved or changed their colours. */
  changed(): void;
}

/** Asks Cytoscape only while somebody listens. */
export function createSightWatcher(cy: Core, look: () => CanvasLook): SightWatcher {
  const listeners = new Set<(sight: Sight) => void>();
  let version = 0;
  let due = false;

  const cards = (): CardBox[] =>
    cy.nodes().map((node) => {
      const { x, y } = node.position();
      const label = node.data('label') as Label;
      return {
        x,
        y,
        width: Number(node.data('width')),
        height: Number(node.data('height')),
        ink: LABELS[label].style[look().theme],
      };
    });
  function tell(): void {
    due = false;
    if (cy.destroyed()) return;
    const { x1, y1, w, h } = cy.extent();
    const sight: Sight = { cards, version, view: { x: x1, y: y1, width: w, height: h } };
    for (const listener of listeners) listener(sight);
  }
  function soon(): void {
    if (due || listeners.size === 0) return;
    due = true;
    requestAnimationFrame(tell);
  }
  function changed(): void {
    version += 1;
    soon();
  }
  cy.on('viewport resize', soon);
  cy.on('drag', 'node', changed);

  return {
    watch: (listener) => {
      listeners.add(listener);
      soon();
      return () => listeners.delete(listener);
    },
    changed,
  };
}
