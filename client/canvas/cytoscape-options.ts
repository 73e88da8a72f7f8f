import type { CytoscapeOptions } from 'cytoscape';
import type { CanvasLook } from './canvas-content.ts';
import { stylesheet } from './look/stylesheet.ts';
import { ZOOM_RANGE } from './viewport.ts';

/** The settings of the instance: a moving view is drawn as one picture, and selection is the canvas's own. */
export function cytoscapeOptions(container: HTMLElement, look: CanvasLook): CytoscapeOptions {
  return {
    container,
    style: stylesheet(look),
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    textureOnViewport: true,
    hideEdgesOnViewport: false,
    motionBlur: false,
    pixelRatio: Math.min(2, window.devicePixelRatio),
    boxSelectionEnabled: true,
    autounselectify: true,
    selectionType: 'single',
  };
}
