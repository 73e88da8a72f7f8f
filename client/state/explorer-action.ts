import type { Basis } from '../../graph/ontology/bases.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationshipType } from '../../graph/ontology/relationship-types.ts';
import type { Role } from '../../graph/ontology/roles.ts';
import type { ExplorerState, LayoutName, Point, ShownPath, ViewName } from './explorer-state.ts';

/** Everything a person can do to the state; each is carried out by `reduce`. */
export type ExplorerAction =
  | { readonly kind: 'show-view'; readonly view: ViewName }
  | { readonly kind: 'choose-plan'; readonly plan: string }
  /** Opens the second level of an item in the overview; without id back to the first. */
  | { readonly kind: 'open-item'; readonly id?: string }
  | { readonly kind: 'select'; readonly id?: string }
  /** Adds nodes to the canvas and shows it; `from` is the node expanded. */
  | { readonly kind: 'add-nodes'; readonly ids: readonly string[]; readonly from?: string }
  /** Puts exactly these nodes on an emptied canvas, selects one and shows the network. */
  | { readonly kind: 'start-canvas'; readonly ids: readonly string[]; readonly selection?: string }
  | { readonly kind: 'remove-nodes'; readonly ids: readonly string[] }
  /** Takes away what expanding this node brought, and what expanding that brought. */
  | { readonly kind: 'collapse'; readonly id: string }
  /** Nodes were moved by hand. */
  | { readonly kind: 'move-nodes'; readonly positions: ReadonlyMap<string, Point> }
  /** Nodes found their place by layout: no step of its own in the history. */
  | { readonly kind: 'settle-nodes'; readonly positions: ReadonlyMap<string, Point> }
  | { readonly kind: 'clear-canvas' }
  | { readonly kind: 'toggle-label'; readonly label: Label }
  | { readonly kind: 'toggle-basis'; readonly basis: Basis }
  | { readonly kind: 'toggle-type'; readonly type: RelationshipType }
  | { readonly kind: 'toggle-role'; readonly role: Role }
  | { readonly kind: 'show-everything' }
  /** Lays everything out anew, pinned nodes apart. */
  | { readonly kind: 'choose-layout'; readonly layout: LayoutName }
  | { readonly kind: 'toggle-pin'; readonly ids: readonly string[] }
  /** Marks exactly these nodes. */
  | { readonly kind: 'mark-nodes'; readonly ids: readonly string[] }
  | { readonly kind: 'toggle-mark'; readonly id: string }
  | { readonly kind: 'focus'; readonly id?: string }
  /** Puts a path's nodes on the canvas and lets it stand out; without a path none does. */
  | { readonly kind: 'show-path'; readonly path?: ShownPath; readonly ids?: readonly string[] }
  /** The whole state at once: an address was opened. */
  | { readonly kind: 'restore'; readonly state: ExplorerState };
