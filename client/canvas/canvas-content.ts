import type { Basis } from '../../graph/ontology/bases.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationshipType } from '../../graph/ontology/relationship-types.ts';
import type { Role } from '../../graph/ontology/roles.ts';

/** One node to draw; `degree` is its number of neighbors in the whole graph, shown or not. */
export interface CanvasNode {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  readonly shortName: string;
  readonly degree?: number;
  readonly pinned?: boolean;
}

/** One edge to draw; an edge with an end that is not among the nodes is left out. */
export interface CanvasEdge {
  readonly id: string;
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly role?: Role;
  readonly basis: Basis;
}

/** The middle of a card, in the canvas's own units (pixels at zoom 1). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How nodes without a place are laid out where none has one. */
export type LayoutKind = 'force' | 'layered' | 'concentric';

/** Everything to be seen; nodes without a position are laid out, around `anchor` where it names the node just expanded. */
export interface CanvasContent {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  readonly positions: ReadonlyMap<string, Point>;
  readonly anchor?: string;
  readonly layout?: LayoutKind;
  /** Lays out anew all nodes that have no given position, rather than leaving them where they are. */
  readonly whole?: boolean;
}

/** What a picture of the canvas is made of. */
export type PictureFormat = 'png' | 'svg';

/** How things are drawn, apart from what they are. */
export interface CanvasLook {
  readonly theme: 'light' | 'dark';
  readonly language: 'zh' | 'en';
  readonly reducedMotion: boolean;
}

/** What a person did on the canvas; calls made by the host itself raise none of these but `onMoved`. */
export interface CanvasEvents {
  onSelect(id: string | undefined): void;
  /** Double click, double tap, long press or Enter: expand. */
  onOpen(id: string): void;
  onEdge(id: string): void;
  /** All positions, after a layout or a drag. */
  onMoved(positions: ReadonlyMap<string, Point>): void;
  onHover?(id: string | undefined): void;
  /** Shift-drag: the nodes in the box. */
  onBox?(ids: readonly string[]): void;
  /** Shift-click or M. */
  onMark?(id: string): void;
  /** P: pin or let go. */
  onPin?(id: string): void;
  /** F: let its neighborhood stand out, or no longer. */
  onFocus?(id: string): void;
}

/** A card as an overview draws it: its box in the canvas's own units and its ink. */
export interface CardBox extends Point {
  readonly width: number;
  readonly height: number;
  readonly ink: string;
}

/** The canvas from afar; `view` is the part of it that is on the screen. */
export interface Sight {
  readonly cards: () => readonly CardBox[];
  /** Changes whenever a card came, went or moved. */
  readonly version: number;
  readonly view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The canvas as its host sees it. */
export interface GraphCanvas {
  /** Resolves when everything is placed and drawn, or when a later call took its place. */
  show(content: CanvasContent): Promise<void>;
  select(id: string | undefined): void;
  /** Lights a node's neighborhood, or exactly these nodes and edges, and fades the rest. */
  focusOn(focus: string | readonly string[] | undefined): void;
  /** Shows these nodes as marked. */
  mark(ids: readonly string[]): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** Puts a place of the canvas into the middle of the view. */
  centreOn(place: Point): void;
  /** Where the cards are and what of them is in view; the listener hears of every change until it is taken away. */
  watch(listener: (sight: Sight) => void): () => void;
  /** All that is on the canvas as a picture with its ground. */
  picture(format: PictureFormat): Promise<Blob>;
  setLook(look: CanvasLook): void;
  destroy(): void;
}
