import cytoscape, { type Core, type ElementDefinition, type EventObjectNode } from 'cytoscape';
import type { CanvasLook } from '../canvas-content.ts';
import { stylesheet } from './stylesheet.ts';

/** What stands out: each element's id with its classes. */
export type Lit = ReadonlyMap<string, string>;

/** A second, small picture above the whole one: a few elements in full while the rest is faded as one. */
export interface Spotlight {
  /** Draws these elements above the faded rest; undefined takes the light away. */
  show(lit: Lit | undefined): void;
  /** Takes places and texts anew after elements came, went or changed. */
  refresh(): void;
  setLook(look: CanvasLook): void;
  /** Prepares for the first light, which would come late otherwise. */
  warm(): void;
  destroy(): void;
}

/** How much of the rest is seen. */
const FADED = '0.13';

/**
 * Fading two thousand elements one by one costs their styles and pictures anew; fading the finished picture costs one
 * property, and what stands out is drawn above it by an instance of its own that never takes the pointer.
 */
export function createSpotlight(cy: Core, container: HTMLElement, firstLook: CanvasLook): Spotlight {
  const whole = container.firstElementChild;
  let look = firstLook;
  let above: { readonly cy: Core; readonly host: HTMLElement } | undefined;
  let lit: Lit | undefined;

  function ready(): Core {
    if (above !== undefined) return above.cy;
    const host = document.createElement('div');
    Object.assign(host.style, { position: 'absolute', inset: '0', pointerEvents: 'none', zIndex: '1' });
    host.setAttribute('aria-hidden', 'true');
    host.dataset['part'] = 'spotlight';
    container.append(host);
    above = {
      host,
      cy: cytoscape({
        container: host,
        style: stylesheet(look),
        minZoom: cy.minZoom(),
        maxZoom: cy.maxZoom(),
        pixelRatio: Math.min(2, window.devicePixelRatio),
        userZoomingEnabled: false,
        userPanningEnabled: false,
        boxSelectionEnabled: false,
        autoungrabify: true,
      }),
    };
    return above.cy;
  }
  function follow(): void {
    if (lit === undefined) return;
    above?.cy.viewport({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  }
  function draw(): void {
    if (whole instanceof HTMLElement) whole.style.opacity = lit === undefined ? '' : FADED;
    if (above !== undefined) above.host.style.display = lit === undefined ? 'none' : '';
    if (lit === undefined) return;
    const wanted = lit;
    const light = ready();
    light.batch(() => {
      light.elements().forEach((element) => {
        if (!wanted.has(element.id())) element.remove();
      });
      const fresh: ElementDefinition[] = [];
      for (const [id, classes] of wanted) {
        const known = light.getElementById(id);
        if (known.empty()) fresh.push(...copyOf(cy, id, classes));
        else known.classes(classes);
      }
      light.add(fresh.sort((a, b) => Number(a.group === 'edges') - Number(b.group === 'edges')));
    });
    follow();
  }

  cy.on('viewport', follow);
  cy.on('resize', () => {
    above?.cy.resize();
    follow();
  });
  cy.on('position', 'node', ({ target }: EventObjectNode) => {
    if (lit?.has(target.id()) !== true) return;
    above?.cy.getElementById(target.id()).position({ ...target.position() });
  });

  return {
    show: (next) => {
      lit = next;
      draw();
    },
    refresh: () => {
      above?.cy.elements().remove();
      draw();
    },
    setLook: (next) => {
      look = next;
      above?.cy.style().fromJson(stylesheet(next)).update();
    },
    warm: () => {
      if (above === undefined && !cy.destroyed()) ready();
    },
    destroy: () => {
      above?.cy.destroy();
      above?.host.remove();
      above = undefined;
    },
  };
}

/** An element as it is drawn below, with the light's own classes beside those that tell what it is. */
function copyOf(cy: Core, id: string, classes: string): ElementDefinition[] {
  const element = cy.getElementById(id);
  if (element.empty()) return [];
  const data = { ...(element.data() as Record<string, unknown>) };
  return element.isNode()
    ? [{ group: 'nodes', data, classes, position: { ...element.position() } }]
    : [{ group: 'edges', data, classes }];
}
