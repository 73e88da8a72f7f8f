import type { Core } from 'cytoscape';
import { LABELS } from '../../../graph/ontology/labels.ts';
import type { CanvasLook, CanvasNode } from '../canvas-content.ts';
import { mix } from './colour.ts';
import { GROUNDS } from './palette.ts';
import { FONT_FAMILY, SMALLEST_TEXT } from './typography.ts';

/** The full name of the node that is pointed at, beside its card. */
export interface NameTip {
  show(node: CanvasNode | undefined, look: CanvasLook): void;
  destroy(): void;
}

/** Readers get the name from the host's own status; the tip is for eyes only and takes no pointer. */
export function createNameTip(container: HTMLElement, cy: Core): NameTip {
  const tip = document.createElement('div');
  tip.setAttribute('aria-hidden', 'true');
  tip.dataset['part'] = 'name-tip';
  Object.assign(tip.style, {
    position: 'absolute',
    zIndex: '10',
    maxWidth: '280px',
    padding: '4px 8px',
    borderRadius: '4px',
    pointerEvents: 'none',
    font: `13px/1.45 ${FONT_FAMILY}`,
    visibility: 'hidden',
  });
  container.append(tip);
  const hide = (): void => {
    tip.style.visibility = 'hidden';
  };
  cy.on('viewport', hide);
  cy.on('grab', hide);

  function place(id: string): void {
    const { x1, x2, y1, y2 } = cy.getElementById(id).renderedBoundingBox({ includeLabels: false });
    const left = (x1 + x2) / 2 - tip.offsetWidth / 2;
    const below = y2 + 8;
    const fitsBelow = below + tip.offsetHeight < cy.height();
    tip.style.left = `${Math.max(4, Math.min(cy.width() - tip.offsetWidth - 4, left))}px`;
    tip.style.top = `${fitsBelow ? below : Math.max(4, y1 - 8 - tip.offsetHeight)}px`;
  }

  return {
    show: (node, look) => {
      const readable = cy.zoom() * 14 >= SMALLEST_TEXT - 1;
      if (node === undefined || (node.name === node.shortName && readable)) {
        hide();
        return;
      }
      const { ground, ink } = GROUNDS[look.theme];
      tip.style.background = mix(ink, ground, 0.04);
      tip.style.color = ink;
      tip.style.border = `1px solid ${mix(ink, ground, 0.25)}`;
      tip.textContent = `${LABELS[node.label].name[look.language]} · ${node.name}`;
      place(node.id);
      tip.style.visibility = 'visible';
    },
    destroy: () => {
      tip.remove();
    },
  };
}
