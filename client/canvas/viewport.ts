import type { Point } from './canvas-content.ts';
import { FONT_SIZE, SMALLEST_TEXT } from './look/typography.ts';

/** A box in the canvas's own units, by its corners. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The size of the view in pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** What Cytoscape calls the viewport: screen = canvas × zoom + pan. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** How far a person may zoom. */
export const ZOOM_RANGE = { min: 0.08, max: 3 };

/** Up to this many nodes the text stays legible when all is fitted, and what has no room is panned to. */
export const FEW_NODES = 40;

const LEGIBLE_ZOOM = SMALLEST_TEXT / FONT_SIZE;

/** The viewport that shows a box with room around it: never above zoom 1, for few nodes never below legible text. */
export function fitViewport(box: Box, view: ViewSize, nodes: number): Viewport {
  const padding = Math.min(48, Math.max(12, 0.05 * Math.min(view.width, view.height)));
  const width = Math.max(1, box.x2 - box.x1);
  const height = Math.max(1, box.y2 - box.y1);
  const whole = Math.min((view.width - 2 * padding) / width, (view.height - 2 * padding) / height);
  const least = nodes <= FEW_NODES ? LEGIBLE_ZOOM : ZOOM_RANGE.min;
  const zoom = Math.min(1, Math.max(least, whole));
  return {
    zoom,
    pan: {
      x: view.width / 2 - zoom * ((box.x1 + box.x2) / 2),
      y: view.height / 2 - zoom * ((box.y1 + box.y2) / 2),
    },
  };
}

/** The smallest pan at the same zoom that brings a box into view, or undefined where it has no room. */
export function panInto(box: Box, view: ViewSize, { zoom, pan }: Viewport): Point | undefined {
  const margin = 16;
  const x = shift(box.x1 * zoom + pan.x, box.x2 * zoom + pan.x, margin, view.width - margin);
  const y = shift(box.y1 * zoom + pan.y, box.y2 * zoom + pan.y, margin, view.height - margin);
  return x === undefined || y === undefined ? undefined : { x: pan.x + x, y: pan.y + y };
}

function shift(from: number, to: number, low: number, high: number): number | undefined {
  if (to - from > high - low) return undefined;
  if (from < low) return low - from;
  return to > high ? high - to : 0;
}
