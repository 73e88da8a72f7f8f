import type { Core } from 'cytoscape';
import type { Point } from './canvas-content.ts';
import type { Direction } from './input/nearest-in-direction.ts';
import { fitViewport, panInto, type Box, type Viewport } from './viewport.ts';

/** Moves the view, never the nodes. */
export interface Camera {
  fit(animated: boolean): void;
  zoomBy(factor: number): void;
  /** Moves the view by a third of its size. */
  pan(direction: Direction): void;
  centreOn(place: Point): void;
  /** Pans, or fits everything where panning is not enough, so that these nodes are seen. */
  bringIntoView(ids: readonly string[]): void;
  /** The middle of the view in the canvas's own units. */
  middle(): Point;
  aspect(): number;
  destroy(): void;
}

const MOVE_MS = 220;

/** The host's tools lie on the right: what is fitted keeps clear of them. */
const TOOLS_WIDTH = 48;

/** Follows the container's size; the middle of the view stays the middle when it changes. */
export function createCamera(cy: Core, container: HTMLElement, reducedMotion: () => boolean): Camera {
  const size = (): { width: number; height: number } => ({ width: cy.width(), height: cy.height() });
  let last = size();
  const observer = new ResizeObserver(() => {
    cy.resize();
    const now = size();
    if (now.width === last.width && now.height === last.height) return;
    cy.panBy({ x: (now.width - last.width) / 2, y: (now.height - last.height) / 2 });
    last = now;
  });
  observer.observe(container);

  function go(viewport: Viewport, animated: boolean): void {
    cy.stop();
    const pan = { ...viewport.pan };
    if (animated && !reducedMotion()) {
      cy.animate({ zoom: viewport.zoom, pan }, { duration: MOVE_MS, easing: 'ease-out-cubic' });
    } else cy.viewport({ zoom: viewport.zoom, pan });
  }
  function whole(): Viewport {
    const { width, height } = size();
    return fitViewport(boxOf(cy, undefined), { width: width - TOOLS_WIDTH, height }, cy.nodes().length);
  }

  return {
    fit: (animated) => {
      if (cy.nodes().nonempty()) go(whole(), animated);
    },
    zoomBy: (factor) => {
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      const { width, height } = size();
      cy.zoom({ level: zoom, renderedPosition: { x: width / 2, y: height / 2 } });
    },
    pan: (direction) => {
      const { width, height } = size();
      const x = direction === 'left' ? width : direction === 'right' ? -width : 0;
      const y = direction === 'up' ? height : direction === 'down' ? -height : 0;
      cy.panBy({ x: x / 3, y: y / 3 });
    },
    centreOn: ({ x, y }) => {
      const { width, height } = size();
      const zoom = cy.zoom();
      cy.pan({ x: width / 2 - x * zoom, y: height / 2 - y * zoom });
    },
    bringIntoView: (ids) => {
      if (ids.length === 0) return;
      const viewport = { zoom: cy.zoom(), pan: cy.pan() };
      const pan = panInto(boxOf(cy, ids), size(), viewport);
      if (pan === undefined) go(whole(), true);
      else if (pan.x !== viewport.pan.x || pan.y !== viewport.pan.y) go({ zoom: viewport.zoom, pan }, true);
    },
    middle: () => {
      const { x1, y1, w, h } = cy.extent();
      return { x: x1 + w / 2, y: y1 + h / 2 };
    },
    aspect: () => {
      const { width, height } = size();
      return width > 0 && height > 0 ? width / height : 1.6;
    },
    destroy: () => {
      observer.disconnect();
    },
  };
}

/** The box around cards, from their data rather than from Cytoscape's styles, which would be slow. */
function boxOf(cy: Core, ids: readonly string[] | undefined): Box {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  const nodes = ids === undefined ? cy.nodes().toArray() : ids.map((id) => cy.getElementById(id));
  for (const node of nodes) {
    if (node.empty()) continue;
    const { x, y } = node.position();
    const w = Number(node.data('width')) / 2;
    const h = Number(node.data('height')) / 2;
    box.x1 = Math.min(box.x1, x - w);
    box.y1 = Math.min(box.y1, y - h);
    box.x2 = Math.max(box.x2, x + w);
    box.y2 = Math.max(box.y2, y + h);
  }
  return box;
}
