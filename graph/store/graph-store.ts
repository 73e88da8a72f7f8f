import type { Problem } from '../model/problem.ts';
import type { Label } from '../ontology/labels.ts';
import type { RelationshipType } from '../ontology/relationship-types.ts';
import type { Role } from '../ontology/roles.ts';
import type { CallOptions } from './call-options.ts';
import type { AnalysisStore } from './analysis-requests.ts';
import type { EdgeFilter } from './edge-filter.ts';
import type { Page, PageArguments } from './page.ts';
import type { EdgeSelection, EdgeView, NodeSelection, NodeView } from './selection.ts';

export type {
  CircleRequest,
  GapPageRequest,
  GapView,
  Matrix,
  MatrixRequest,
  PairOrder,
  PathRequest,
  PathResult,
  PathView,
  Trace,
  TraceRequest,
  UnitPairRequest,
  UnitSuggestionRequest,
} from './analysis-requests.ts';
export type { EdgeDirection, EdgeFilter, NeighborCount } from './edge-filter.ts';
export type { CallOptions } from './call-options.ts';
export type { Page, PageArguments, Position } from './page.ts';

/** Conditions on nodes; all must hold. */
export interface NodeFilter {
  readonly plan?: string;
  readonly level?: number;
  readonly nameContains?: string;
  readonly ids?: readonly string[];
  /** Nodes that this unit is responsible for or assigned to. */
  readonly unit?: string;
  /** With `unit`: in one of these roles. Without: in which any unit stands in one of them. */
  readonly roles?: readonly Role[];
  readonly hasLead?: boolean;
  /** Nodes that each of these units is responsible for or assigned to, in one of the roles where some are named. */
  readonly units?: readonly string[];
}

/** By place in the document (Units: the register's order), by name (in pinyin), or by degree, highest first; ties by id. */
export type NodeOrder = 'POSITION' | 'NAME' | 'DEGREE';

/** One label's nodes, filtered and ordered. */
export interface NodePageRequest extends PageArguments {
  readonly label: Label;
  readonly filter: NodeFilter;
  readonly order: NodeOrder;
  readonly node: NodeSelection;
}

/** A search over names, short names, aliases, pinyin, initials and passages. */
export interface SearchRequest extends PageArguments {
  readonly query: string;
  readonly labels?: readonly Label[];
  readonly plan?: string;
  /** Whether to count the hits per label (over all labels, whatever `labels` says). */
  readonly facets: boolean;
  readonly node: NodeSelection;
}

/** Where the query stands in a field: ranges in UTF-16 units of `text`. */
export interface Highlight {
  readonly field: string;
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** A node found; `score` is the tier: 5 the name itself, 4 an alias, 3 begins with, 2 inside the name, 1 in a passage. */
export interface SearchHit {
  readonly view: NodeView;
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

/** The hits in order; `facets` present exactly when asked. */
export interface SearchPage extends Page<SearchHit> {
  readonly facets?: readonly { readonly label: Label; readonly count: number }[];
}

/**
 * The nodes within `depth` steps of the given ones, nearest first, at most `limit`, and the edges among them that pass;
 * the filter's labels bind the nodes reached, not the given ones. Within a step they come in the order of neighbors of
 * the nodes before; edges by source in the order of the nodes, then in the order of neighbors.
 */
export interface SubgraphRequest {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly filter: Omit<EdgeFilter, 'direction'>;
  readonly limit: number;
  readonly node: NodeSelection;
  readonly edge: EdgeSelection;
}

/** `totals` tells the size without the limit; where `exact` is false they are lower bounds. */
export interface Subgraph {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
  readonly truncated: boolean;
  readonly totals: { readonly nodes: number; readonly edges: number; readonly exact: boolean };
}

/** Findings of the reading, by document, line and code. */
export interface ProblemPageRequest extends PageArguments {
  readonly plan?: string;
  readonly severity?: string;
}

/** What a store holds. `dataVersion` changes exactly when the data do. */
export interface StoreMeta {
  readonly dataVersion: string;
  readonly store: string;
  readonly labels: readonly { readonly label: Label; readonly count: number }[];
  readonly relationshipTypes: readonly { readonly type: RelationshipType; readonly count: number }[];
  readonly plans: readonly NodeView[];
  readonly problems: number;
}

/**
 * The only door to the data. Plain values in (what to fetch, limits, a signal), plain values out; one call answers one
 * root field, whatever hangs below it, so that a database can answer with one statement. Orders are deterministic and the
 * same in every store; an unknown id finds nothing. Rejects with `BadRequestError` for a request that makes no sense and
 * `StoreUnavailableError` when the data cannot be reached.
 */
export interface GraphStore extends AnalysisStore {
  meta(request: { readonly plan: NodeSelection }, options?: CallOptions): Promise<StoreMeta>;
  /** One answer per id asked for, in that order. */
  nodes(
    request: { readonly ids: readonly string[]; readonly node: NodeSelection },
    options?: CallOptions,
  ): Promise<readonly (NodeView | undefined)[]>;
  nodePage(request: NodePageRequest, options?: CallOptions): Promise<Page<NodeView>>;
  /** The unit that a name, a full name or an alias means, exactly; suggestions are the search's business. */
  unitByName(
    request: { readonly name: string; readonly node: NodeSelection },
    options?: CallOptions,
  ): Promise<NodeView | undefined>;
  search(request: SearchRequest, options?: CallOptions): Promise<SearchPage>;
  subgraph(request: SubgraphRequest, options?: CallOptions): Promise<Subgraph>;
  problemPage(request: ProblemPageRequest, options?: CallOptions): Promise<Page<Problem>>;
  close(): Promise<void>;
}
