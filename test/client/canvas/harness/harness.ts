import {
  createGraphCanvas,
  type CanvasLook,
  type GraphCanvas,
  type Point,
} from '../../../../client/canvas/graph-canvas.ts';
import { expansionOf, largeSample, planSample } from './plan-sample.ts';

/** What the test reads and calls in the page. */
export interface Harness {
  readonly canvas: GraphCanvas;
  readonly planSample: typeof planSample;
  readonly expansionOf: typeof expansionOf;
  readonly largeSample: typeof largeSample;
  readonly events: { kind: string; id: string | undefined }[];
  readonly longTasks: number[];
  positions: ReadonlyMap<string, Point>;
  setTheme(theme: CanvasLook['theme']): void;
  /** The cards' boxes as Cytoscape draws them. */
  boxes(): { x1: number; y1: number; x2: number; y2: number }[];
  screenPlace(id: string): Point;
  cardFill(id: string): string;
}

/** The few members of a Cytoscape instance that tell what is really drawn. */
interface DrawnNode {
  boundingBox(options: object): { x1: number; y1: number; x2: number; y2: number };
  renderedPosition(): Point;
  style(name: string): string;
}
interface Drawing {
  nodes(): { map<T>(each: (node: DrawnNode) => T): T[] };
  getElementById(id: string): DrawnNode;
}

const container = document.querySelector<HTMLElement>('#canvas');
if (container === null) throw new Error('The harness has no container.');
// Cytoscape registers itself on its container; the canvas itself shows nothing of it.
const drawing = (): Drawing => (container as unknown as { _cyreg: { cy: Drawing } })._cyreg.cy;
const events: Harness['events'] = [];
const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) longTasks.push(entry.duration);
}).observe({ type: 'longtask' });

const look: CanvasLook = { theme: 'light', language: 'zh', reducedMotion: true };
const canvas = createGraphCanvas(container, look, {
  onSelect: (id) => events.push({ kind: 'select', id }),
  onOpen: (id) => events.push({ kind: 'open', id }),
  onEdge: (id) => events.push({ kind: 'edge', id }),
  onMoved: (positions) => {
    harness.positions = positions;
    events.push({ kind: 'moved', id: undefined });
  },
});
const harness: Harness = {
  canvas,
  planSample,
  expansionOf,
  largeSample,
  events,
  longTasks,
  positions: new Map(),
  setTheme: (theme) => {
    document.documentElement.dataset['theme'] = theme;
    canvas.setLook({ ...look, theme });
  },
  boxes: () =>
    drawing()
      .nodes()
      .map((node) => node.boundingBox({ includeLabels: false, includeOverlays: false })),
  screenPlace: (id) => drawing().getElementById(id).renderedPosition(),
  cardFill: (id) => drawing().getElementById(id).style('background-color'),
};
Object.assign(window, { harness });
