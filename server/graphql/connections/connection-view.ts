import type { Problem } from '../../../graph/model/problem.ts';
import type {
  GapView,
  Matrix,
  Page,
  Position,
  SearchHit,
  SearchPage,
  Trace,
} from '../../../graph/store/graph-store.ts';
import type { Neighbor, NodeView, UnitPairView } from '../../../graph/store/selection.ts';
import { decodeCursor, type CursorScope } from './cursor.ts';

/** A page of the store on its way to a connection: with it, what its cursors belong to and whether rows precede it. */
export interface ConnectionView<T = unknown> {
  readonly page: Page<T>;
  readonly scope: CursorScope;
  readonly hasPreviousPage: boolean;
}

/** A row of a page on its way to an edge of a connection. */
export interface RowView<T> {
  readonly value: T;
  readonly position: Position;
  readonly scope: CursorScope;
}

/** A page of one label's nodes. */
export type NodeConnectionView = ConnectionView<NodeView>;
/** A row of a page of one label's nodes. */
export type NodeRow = RowView<NodeView>;
/** A page of neighbors. */
export type NeighborConnectionView = ConnectionView<Neighbor>;
/** A row of a page of neighbors. */
export type NeighborRow = RowView<Neighbor>;
/** A page of hits with their facets. */
export type SearchConnectionView = ConnectionView<SearchHit> & { readonly page: SearchPage };
/** A row of a page of hits. */
export type SearchRow = RowView<SearchHit>;
/** A page of problems. */
export type ProblemConnectionView = ConnectionView<Problem>;
/** A row of a page of problems. */
export type ProblemRow = RowView<Problem>;
/** A page of pairs of units. */
export type UnitPairConnectionView = ConnectionView<UnitPairView>;
/** A row of a page of pairs of units. */
export type UnitPairRow = RowView<UnitPairView>;
/** A page of gaps. */
export type GapConnectionView = ConnectionView<GapView>;
/** A row of a page of gaps. */
export type GapRow = RowView<GapView>;
/** The units of a circle. */
export type UnitCircleView = readonly NodeView[];
/** A line of the matrix. */
export type MatrixLineView = Matrix['rows'][number];
/** Where chains stop. */
export type TraceStopView = Trace['stops'][number];

/** The rows of a page, each with what its cursor belongs to. */
export function rowsOf<T>({ page, scope }: ConnectionView<T>): RowView<T>[] {
  return page.rows.map(({ value, position }) => ({ value, position, scope }));
}

/** The page arguments of the store from those of a field. */
export function pageArguments(
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  scope: CursorScope,
  totalCount: boolean,
): { first: number; after?: Position; totalCount: boolean } {
  return typeof after === 'string'
    ? { first, after: decodeCursor(after, scope), totalCount }
    : { first, totalCount };
}
