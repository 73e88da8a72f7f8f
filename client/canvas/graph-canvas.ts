import cytoscape from 'cytoscape';
import type {
  CanvasContent,
  CanvasEvents,
  CanvasLook,
  CanvasNode,
  GraphCanvas,
  Point,
} from './canvas-content.ts';
import { createCardMaker } from './card/card.ts';
import { createMeasureText } from './card/measure-text.ts';
import { shownOf, type Shown } from './content-diff.ts';
import { paintContent } from './content-painter.ts';
import { createCamera } from './camera.ts';
import { bindGestures } from './input/gestures.ts';
import { bindKeyboard } from './input/keyboard.ts';
import { nearestInDirection, nearestTo } from './input/nearest-in-direction.ts';
import { createLayoutRunner } from './layout/layout-runner.ts';
import { resolvePlaces } from './layout/resolve-places.ts';
import { createAttention } from './look/attention.ts';
import { createSightWatcher } from './sight-watcher.ts';
import { pictureOf } from './picture.ts';
import { createNameTip } from './look/name-tip.ts';
import { createSpotlight } from './look/spotlight.ts';
import { stylesheet } from './look/stylesheet.ts';
import { cytoscapeOptions } from './cytoscape-options.ts';

export type * from './canvas-content.ts';

const WARM_AFTER_MS = 250;

/** Draws a graph into a container; the container keeps its own ground, role and name. */
export function createGraphCanvas(
  container: HTMLElement,
  firstLook: CanvasLook,
  events: CanvasEvents,
): GraphCanvas {
  let look = firstLook;
  let shown: Shown = { nodes: new Map(), edges: new Map() };
  let chosen: string | undefined;
  let marked: ReadonlySet<string> = new Set();
  let calls = 0;
  let warming: ReturnType<typeof setTimeout> | undefined;
  const cy = cytoscape(cytoscapeOptions(container, look));
  const cardOf = createCardMaker(createMeasureText());
  const runner = createLayoutRunner();
  const spotlight = createSpotlight(cy, container, look);
  const attention = createAttention(cy, spotlight);
  const camera = createCamera(cy, container, () => look.reducedMotion);
  const tip = createNameTip(container, cy);
  const sight = createSightWatcher(cy, () => look);

  function places(): Map<string, Point> {
    return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }
  function choose(id: string | undefined): void {
    chosen = id;
    attention.choose(id);
    events.onSelect(id);
  }
  function showMarks(): void {
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        if (node.hasClass('marked') !== marked.has(node.id()))
          node.toggleClass('marked', marked.has(node.id()));
      });
    });
  }
  function nodeOf(id: string | undefined): CanvasNode | undefined {
    return id === undefined ? undefined : shown.nodes.get(id);
  }

  async function show(content: CanvasContent): Promise<void> {
    calls += 1;
    const call = calls;
    const outdated = (): boolean => call !== calls;
    const after = shownOf(content);
    const first = shown.nodes.size === 0;
    const answer = await resolvePlaces({
      content,
      after,
      current: places(),
      cardOf,
      aspect: camera.aspect(),
      run: (input) => runner.run(input),
    });
    if (answer === undefined || outdated()) return;
    // A call that was overtaken may have drawn only a part, so what is present is asked of Cytoscape.
    const before = presentOf(shown);
    shown = after;
    const painted = await paintContent(cy, { before, after, places: answer.places, cardOf, outdated });
    if (!painted) return;
    if (chosen !== undefined && !after.nodes.has(chosen)) choose(undefined);
    showMarks();
    attention.refresh();
    sight.changed();
    if (first) {
      camera.fit(false);
      warming = setTimeout(() => {
        spotlight.warm();
        runner.warm();
      }, WARM_AFTER_MS);
    } else if (content.whole === true) camera.fit(true);
    else camera.bringIntoView(answer.laidOut);
    if (answer.laidOut.length > 0) events.onMoved(places());
  }
  function presentOf({ nodes, edges }: Shown): Shown {
    const present = (id: string): boolean => cy.getElementById(id).nonempty();
    return {
      nodes: new Map([...nodes].filter(([id]) => present(id))),
      edges: new Map([...edges].filter(([id]) => present(id))),
    };
  }

  bindGestures(cy, {
    choose: (id) => {
      container.focus({ preventScroll: true });
      choose(id);
    },
    open: events.onOpen.bind(events),
    edge: events.onEdge.bind(events),
    hover: (id) => {
      attention.hover(id);
      tip.show(nodeOf(id), look);
      events.onHover?.(id);
    },
    hoverEdge: (id) => {
      attention.hoverEdge(id);
    },
    dragged: () => {
      sight.changed();
      events.onMoved(places());
    },
    mark: (id) => {
      container.focus({ preventScroll: true });
      events.onMark?.(id);
    },
    box: (ids) => {
      container.focus({ preventScroll: true });
      events.onBox?.(ids);
    },
  });
  const unbindKeyboard = bindKeyboard(container, {
    move: (direction) => {
      const all = places();
      const next =
        chosen === undefined ? nearestTo(camera.middle(), all) : nearestInDirection(chosen, direction, all);
      if (next === undefined) return;
      choose(next);
      camera.bringIntoView([next]);
      tip.show(nodeOf(next), look);
    },
    open: () => {
      if (chosen !== undefined) events.onOpen(chosen);
    },
    deselect: () => {
      tip.show(undefined, look);
      choose(undefined);
    },
    zoomBy: (factor) => {
      camera.zoomBy(factor);
    },
    fit: () => {
      camera.fit(true);
    },
    pan: (direction) => {
      camera.pan(direction);
    },
    mark: () => {
      if (chosen !== undefined) events.onMark?.(chosen);
    },
    pin: () => {
      if (chosen !== undefined) events.onPin?.(chosen);
    },
    focus: () => {
      if (chosen !== undefined) events.onFocus?.(chosen);
    },
  });

  return {
    show,
    select: (id) => {
      chosen = id;
      attention.choose(id);
    },
    focusOn: (focus) => {
      attention.focusOn(focus);
    },
    mark: (ids) => {
      marked = new Set(ids);
      showMarks();
      attention.refresh();
    },
    centreOn: (place) => {
      camera.centreOn(place);
    },
    watch: (listener) => sight.watch(listener),
    picture: (format) => pictureOf(cy, format, look),
    fit: () => {
      camera.fit(true);
    },
    zoomBy: (factor) => {
      camera.zoomBy(factor);
    },
    setLook: (next) => {
      look = next;
      cy.style().fromJson(stylesheet(next)).update();
      spotlight.setLook(next);
      sight.changed();
      tip.show(undefined, next);
    },
    destroy: () => {
      calls += 1;
      clearTimeout(warming);
      runner.destroy();
      unbindKeyboard();
      camera.destroy();
      tip.destroy();
      spotlight.destroy();
      cy.destroy();
    },
  };
}
