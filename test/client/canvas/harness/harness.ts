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
}

const container = document.querySelector<HTMLElement>('#canvas');
if (container === null) throw new Error('The harness has no container.');
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
};
Object.assign(window, { harness });
