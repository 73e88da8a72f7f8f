import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { MultiGraph } from 'graphology';
import ForceAtlas2 from 'graphology-layout-forceatlas2/worker';
import type { Point } from '../../../client/canvas/graph-canvas.ts';
import { drawing, watchTasks } from './watch.ts';
import { emptyCanvas, PAINTERS, plainCore, type Painting } from './painters.ts';
import { neighborsOf, seededNetwork } from './seeded-network.ts';

/** How large a network is. */
export interface Size {
  readonly nodes: number;
  readonly edges: number;
}

/** The time something took and the longest task of the main thread meanwhile, in milliseconds. */
export interface Took {
  readonly time: number;
  readonly longestTask: number;
}

/** Who paints. */
export type PainterName = keyof typeof PAINTERS;
/** Who lays out. */
export type LayoutName = 'ours' | 'fcose' | 'forceatlas2';

const stage = document.querySelector<HTMLElement>('#stage') ?? document.body;
cytoscape.use(fcose);
let painting: Painting | undefined;

/** What the command calls in the page. */
export interface BenchPage {
  /** Draws a network whose places are known; it stays until the next. */
  paint(who: PainterName, size: Size): Promise<Took>;
  /** Selects a hub and fades the rest, then takes it back: the slower of the two. */
  selectAndFade(): Promise<Took>;
  clear(): void;
  layOut(who: LayoutName, size: Size): Promise<Took>;
  /** Thirty neighbors more of one node: until they are placed and drawn; `moved` counts cards that were there and moved. */
  expand(size: Size): Promise<Took & { readonly moved: number }>;
  /** The times between frames, in milliseconds, until `stopFrames`. */
  watchFrames(): void;
  stopFrames(): number[];
}

async function timed(work: () => unknown): Promise<Took> {
  await drawing();
  const tasks = watchTasks();
  const begun = performance.now();
  await work();
  await drawing();
  const time = performance.now() - begun;
  return { time, longestTask: await tasks.longest() };
}

function clear(): void {
  painting?.destroy();
  painting = undefined;
  stage.replaceChildren();
}

let frames: number[] | undefined;

const page: BenchPage = {
  paint: async (who, size) => {
    clear();
    const network = seededNetwork(size.nodes, size.edges);
    return timed(async () => {
      painting = await PAINTERS[who](stage, network);
    });
  },
  selectAndFade: async () => {
    const there = await timed(() => painting?.select('n3'));
    const back = await timed(() => painting?.select(undefined));
    return there.time > back.time ? there : back;
  },
  clear,
  layOut: async (who, size) => {
    clear();
    const network = seededNetwork(size.nodes, size.edges);
    if (who === 'ours') {
      const canvas = emptyCanvas(stage, () => undefined);
      painting = {
        select: () => undefined,
        destroy: () => {
          canvas.destroy();
        },
      };
      return timed(() => canvas.show({ ...network, positions: new Map() }));
    }
    if (who === 'fcose') {
      const cy = plainCore(stage, network);
      painting = {
        select: () => undefined,
        destroy: () => {
          cy.destroy();
        },
      };
      return timed(
        () =>
          new Promise<void>((resolve) => {
            const layout = cy.layout({ name: 'fcose', animate: false } as cytoscape.LayoutOptions);
            layout.one('layoutstop', () => {
              resolve();
            });
            layout.run();
          }),
      );
    }
    return timed(() => forceAtlas2(size));
  },
  expand: async (size) => {
    clear();
    const network = seededNetwork(size.nodes, size.edges);
    let places: ReadonlyMap<string, Point> = network.positions;
    const canvas = emptyCanvas(stage, (next) => {
      places = next;
    });
    painting = {
      select: () => undefined,
      destroy: () => {
        canvas.destroy();
      },
    };
    await canvas.show(network);
    // Nobody expands in the first second.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const more = neighborsOf('n3', 30);
    const took = await timed(() =>
      canvas.show({
        nodes: [...network.nodes, ...more.nodes],
        edges: [...network.edges, ...more.edges],
        positions: network.positions,
        anchor: 'n3',
      }),
    );
    const moved = [...network.positions].filter(([id, { x, y }]) => {
      const now = places.get(id);
      return now === undefined || Math.hypot(now.x - x, now.y - y) > 1;
    }).length;
    return { ...took, moved };
  },
  watchFrames: () => {
    const times: number[] = [];
    frames = times;
    let last = performance.now();
    const next = (now: number): void => {
      if (frames !== times) return;
      times.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  },
  stopFrames: () => {
    const times = frames ?? [];
    frames = undefined;
    return times;
  },
};

/** ForceAtlas2 says nothing of coming to rest: 300 rounds of its worker, as its authors' examples run it. */
function forceAtlas2(size: Size): Promise<void> {
  const { nodes, edges, positions } = seededNetwork(size.nodes, size.edges);
  const graph = new MultiGraph();
  for (const { id } of nodes) graph.addNode(id, { ...positions.get(id) });
  for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target);
  const layout = new ForceAtlas2(graph, { settings: { barnesHutOptimize: size.nodes > 1000 } });
  return new Promise((resolve) => {
    let rounds = 0;
    graph.on('eachNodeAttributesUpdated', () => {
      rounds += 1;
      if (rounds < 300) return;
      layout.kill();
      resolve();
    });
    layout.start();
  });
}

Object.assign(window, { bench: page });
