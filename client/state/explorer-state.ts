import type { Basis } from '../../graph/ontology/bases.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationshipType } from '../../graph/ontology/relationship-types.ts';
import type { Role } from '../../graph/ontology/roles.ts';

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

/** How the network lays out what has no place of its own. */
export const LAYOUT_NAMES = ['force', 'layered', 'concentric'] as const;

/** One way of laying out. */
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** One of the paths between two nodes, by its rank among those found, from 0. */
export interface ShownPath {
  readonly from: string;
  readonly to: string;
  readonly rank: number;
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
  readonly hiddenTypes: readonly RelationshipType[];
  readonly hiddenRoles: readonly Role[];
  readonly layout: LayoutName;
  /** Nodes that no layout moves; a subset of `entries`, in their order. */
  readonly pinned: readonly string[];
  /** Nodes marked together, by a box or one by one; a subset of `entries`, in their order. */
  readonly marked: readonly string[];
  /** The node whose neighborhood stands out whatever is selected. */
  readonly focus?: string;
  /** The path that stands out. */
  readonly path?: ShownPath;
}

/** What a first visit shows. */
export const INITIAL_STATE: ExplorerState = {
  view: 'overview',
  entries: [],
  positions: new Map(),
  hiddenLabels: [],
  hiddenBases: [],
  hiddenTypes: [],
  hiddenRoles: [],
  layout: 'force',
  pinned: [],
  marked: [],
};
