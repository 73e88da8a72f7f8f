import type { RolePairCount, RowFilter } from '../analysis/unit-pairs.ts';
import type { EdgeFilter, NeighborCount } from './edge-filter.ts';
import type { Page, PageArguments } from './page.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { Label } from '../ontology/labels.ts';

/**
 * What to fetch with a node, per label; a label left out is fetched bare. Keys name the parts in the answer and are the
 * caller's own (the API uses response keys), so one node may be expanded twice under two keys.
 */
export type NodeSelection = Readonly<Partial<Record<Label, ItemSelection>>>;

/** What to fetch with a node of one label. */
export interface ItemSelection {
  /** The Plan node that an item of a document belongs to. */
  readonly plan?: NodeSelection;
  /** Whether the text of the document itself is wanted (of a Plan). */
  readonly text?: boolean;
  readonly degrees?: Readonly<Record<string, { readonly includeInferred: boolean }>>;
  readonly neighborCounts?: Readonly<Record<string, { readonly includeInferred: boolean }>>;
  readonly expansions?: Readonly<Record<string, Expansion>>;
  /** Of a Unit: the bodies with which it shares rows. */
  readonly shares?: Readonly<Record<string, ShareExpansion>>;
  /** Of a Unit: the bodies that carry its work on by the end of a year. */
  readonly successors?: Readonly<Record<string, { readonly asOf: number; readonly node: NodeSelection }>>;
}

/** What to fetch with a pair of units. */
export interface UnitPairSelection {
  readonly unit: NodeSelection;
  /** The shared rows by place, at most so many. */
  readonly assignments?: { readonly first: number; readonly node: NodeSelection };
}

/** The pairs that a unit stands in, most shared first. */
export interface ShareExpansion extends PageArguments {
  readonly filter: RowFilter;
  readonly minShared: number;
  readonly pair: UnitPairSelection;
}

/** Two units, in the order of their ids, with what they share. */
export interface UnitPairView {
  readonly units: readonly NodeView[];
  readonly count: number;
  /** The count relative to chance: count × rows ÷ (rows of the one × rows of the other). */
  readonly relative: number;
  readonly byRoles: readonly RolePairCount[];
  readonly assignments?: readonly NodeView[];
}

/** One step from a node to a page of its neighbors. */
export interface Expansion extends PageArguments {
  readonly filter: EdgeFilter;
  /**
   * - `neighbor`: by relationship type, role, the edge's own order where the node is its target, then the neighbor's place and id;
   * - `clause`: by the edge's own order, so as the document lists them.
   */
  readonly order: 'neighbor' | 'clause';
  /** Start the step also from the nodes that are PART_OF this one (a goal's statements with their indicators). */
  readonly withParts?: boolean;
  /** Keep only neighbors of this plan. */
  readonly plan?: string;
  readonly node: NodeSelection;
  readonly edge: EdgeSelection;
}

/** What to fetch with an edge. */
export interface EdgeSelection {
  readonly source?: NodeSelection;
  readonly target?: NodeSelection;
  /** Of RESPONSIBLE_FOR: the rows it is joined from. */
  readonly assignments?: NodeSelection;
}

/** A node with what was selected of it, under the selection's keys. */
export interface NodeView {
  readonly node: GraphNode;
  readonly plan?: NodeView;
  readonly text?: string;
  readonly degrees: Readonly<Record<string, number>>;
  readonly neighborCounts: Readonly<Record<string, readonly NeighborCount[]>>;
  readonly expansions: Readonly<Record<string, Page<Neighbor>>>;
  readonly shares?: Readonly<Record<string, Page<UnitPairView>>>;
  readonly successors?: Readonly<Record<string, readonly NodeView[]>>;
}

/** A neighbor and the graph's own edge that leads to it. */
export interface Neighbor {
  readonly view: NodeView;
  readonly edge: EdgeView;
}

/** An edge with what was selected of it. */
export interface EdgeView {
  readonly edge: GraphEdge;
  readonly source?: NodeView;
  readonly target?: NodeView;
  readonly assignments?: readonly NodeView[];
}
