import type { Problem } from '../../../graph/model/problem.ts';
import type { GapView, SearchHit } from '../../../graph/store/graph-store.ts';
import type { Neighbor, NodeView, UnitPairView } from '../../../graph/store/selection.ts';
import { LABEL_KEYS } from '../../../graph/ontology/labels.ts';
import { rowsOf, type ConnectionView, type RowView } from '../connections/connection-view.ts';
import { encodeCursor } from '../connections/cursor.ts';
import type { PageInfoResolvers, Resolvers } from '../resolvers.generated.ts';
import { searchConnectionResolvers, searchEdgeResolvers } from './search.ts';

/** The fields that every connection has. */
function connectionOf<T>() {
  return {
    totalCount: ({ page }: ConnectionView<T>) => {
      if (page.totalCount === undefined)
        throw new Error('The store did not count the rows it was asked for.');
      return page.totalCount;
    },
    pageInfo: (view: ConnectionView<T>) => view,
    edges: (view: ConnectionView<T>) => rowsOf(view),
  };
}

const cursor = ({ position, scope }: RowView<unknown>): string => encodeCursor(position, scope);

/** Where a page stands among the pages. */
const pageInfo: PageInfoResolvers = {
  hasNextPage: ({ page }) => page.hasNextPage,
  hasPreviousPage: (view) => view.hasPreviousPage,
  startCursor: (view) => cursorAt(view, 0),
  endCursor: (view) => cursorAt(view, -1),
};

function cursorAt(view: ConnectionView, index: number): string | null {
  const row = rowsOf(view).at(index);
  return row ? cursor(row) : null;
}

/** The resolvers of every connection, of its edges and of PageInfo. */
export const connectionResolvers: Resolvers = {
  ...Object.fromEntries(LABEL_KEYS.map((label) => [`${label}Connection`, connectionOf<NodeView>()])),
  ...Object.fromEntries(
    LABEL_KEYS.map((label) => [`${label}Edge`, { cursor, node: ({ value }: RowView<NodeView>) => value }]),
  ),
  NeighborConnection: connectionOf<Neighbor>(),
  NeighborEdge: { cursor, node: ({ value }) => value.view, edge: ({ value }) => value.edge },
  SearchConnection: { ...connectionOf<SearchHit>(), ...searchConnectionResolvers },
  SearchEdge: { cursor, ...searchEdgeResolvers },
  ProblemConnection: connectionOf<Problem>(),
  ProblemEdge: { cursor, node: ({ value }) => value },
  UnitPairConnection: connectionOf<UnitPairView>(),
  UnitPairEdge: { cursor, node: ({ value }) => value },
  GapConnection: connectionOf<GapView>(),
  GapEdge: { cursor, node: ({ value }) => value },
  PageInfo: pageInfo,
};
