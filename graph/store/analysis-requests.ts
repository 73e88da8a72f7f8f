import type { Belief } from '../analysis/edge-confidence.ts';
import type { Cause, GapKind } from '../analysis/find-gaps.ts';
import type { MatrixFilter } from '../analysis/responsibility-matrix.ts';
import type { RowFilter } from '../analysis/unit-pairs.ts';
import type { Label } from '../ontology/labels.ts';
import type { RelationshipType } from '../ontology/relationship-types.ts';
import type { Role } from '../ontology/roles.ts';
import type { CallOptions } from './call-options.ts';
import type { Page, PageArguments } from './page.ts';
import type {
  EdgeSelection,
  EdgeView,
  NodeSelection,
  NodeView,
  UnitPairSelection,
  UnitPairView,
} from './selection.ts';

/** By how many rows two units share, or by how many relative to chance; most first, ties by the other, then by ids. */
export type PairOrder = 'COUNT' | 'RELATIVE';

/** Which bodies share rows with which. */
export interface UnitPairRequest extends PageArguments {
  readonly filter: RowFilter;
  readonly minShared: number;
  readonly order: PairOrder;
  readonly pair: UnitPairSelection;
}

/** Units that share more among each other than with the rest, from the pairs that share enough. */
export interface CircleRequest {
  readonly filter: RowFilter;
  readonly minShared: number;
  readonly node: NodeSelection;
}

/** Units against what they are responsible for; more cells than `most` are refused. */
export interface MatrixRequest {
  readonly filter: MatrixFilter;
  readonly most: number;
  readonly row: NodeSelection;
  readonly column: NodeSelection;
}

/** A sparse matrix: only cells with an assignment, and the lines that have one, each by place. */
export interface Matrix {
  readonly rows: readonly { readonly view: NodeView; readonly total: number }[];
  readonly columns: readonly { readonly view: NodeView; readonly total: number }[];
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly roles: readonly Role[];
    readonly assignments: readonly string[];
  }[];
}

/** Simple paths between two nodes; `maxLength` counts edges. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly RelationshipType[];
  readonly maxLength: number;
  readonly first: number;
  readonly belief: Belief;
  readonly node: NodeSelection;
  readonly edge: EdgeSelection;
}

/** A walk through the graph: one node more than edges; an edge may be walked against its direction. */
export interface PathView {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
  readonly confidence: number;
}

/** The paths in order; `truncated` where there are more. */
export interface PathResult {
  readonly paths: readonly PathView[];
  readonly truncated: boolean;
}

/** The chains from a goal or an indicator down to the labels named, or from an item up to its goals. */
export interface TraceRequest {
  readonly from: string;
  readonly to: readonly Label[];
  readonly first: number;
  readonly maxLength: number;
  readonly belief: Belief;
  readonly start: NodeSelection;
  readonly node: NodeSelection;
  readonly edge: EdgeSelection;
  readonly stop: NodeSelection;
}

/** The chains, best first, and where others stop. */
export interface Trace extends PathResult {
  readonly from: NodeView;
  readonly stops: readonly { readonly view: NodeView; readonly depth: number; readonly reason: string }[];
}

/** What is missing, by kind and place. */
export interface GapPageRequest extends PageArguments {
  readonly plan?: string;
  readonly kinds: readonly GapKind[];
  readonly maxLength: number;
  readonly belief: Belief;
  readonly node: NodeSelection;
}

/** A gap with its node. */
export interface GapView {
  readonly kind: GapKind;
  readonly cause: Cause;
  readonly reason: string;
  readonly view: NodeView;
}

/** Units with a name like the one given. */
export interface UnitSuggestionRequest {
  readonly name: string;
  readonly first: number;
  readonly node: NodeSelection;
}

/** The questions that look at the whole graph; both stores answer them by the same rules from the bare graph. */
export interface AnalysisStore {
  unitPairs(request: UnitPairRequest, options?: CallOptions): Promise<Page<UnitPairView>>;
  unitCircles(request: CircleRequest, options?: CallOptions): Promise<readonly (readonly NodeView[])[]>;
  responsibilityMatrix(request: MatrixRequest, options?: CallOptions): Promise<Matrix>;
  paths(request: PathRequest, options?: CallOptions): Promise<PathResult>;
  /** Rejects with `BadRequestError` where no such node exists. */
  trace(request: TraceRequest, options?: CallOptions): Promise<Trace>;
  gapPage(request: GapPageRequest, options?: CallOptions): Promise<Page<GapView>>;
  /** Most alike first. */
  similarUnits(request: UnitSuggestionRequest, options?: CallOptions): Promise<readonly NodeView[]>;
}
