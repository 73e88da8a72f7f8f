import type { Basis } from '../../graph/ontology/bases.ts';
import type { Label } from '../../graph/ontology/labels.ts';

/** The views of the page, in the order of the rail. */
export const VIEW_NAMES = ['overview', 'network'] as const;

/** One view of the page. */
export type ViewName = (typeof VIEW_NAMES)[number];

/** A place on the canvas, in whole model units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node on the canvas and, where it came by expansion, the node that was expanded. */
export interface CanvasEntry {
  readonly id: string;
  readonly from?: string;
}

/** Everything that describes what is on screen; the address carries all of it, undo restores all of it. */
export interface ExplorerState {
  readonly view: ViewName;
  /** The plan looked at; absent stands for the first one of the data. */
  readonly plan?: string;
  /** The item whose second level the overview shows. */
  readonly opened?: string;
  /** The id of the selected node or edge. */
  readonly selection?: string;
  /** The nodes on the canvas, in the order in which they came; each id once. */
  readonly entries: readonly CanvasEntry[];
  /** Places of nodes on the canvas; a subset of `entries`. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly hiddenLabels: readonly Label[];
  readonly hiddenBases: readonly Basis[];
}

/** What a first visit shows. */
export const INITIAL_STATE: ExplorerState = {
  view: 'overview',
  entries: [],
  positions: new Map(),
  hiddenLabels: [],
  hiddenBases: [],
};
