import { clausePosition, neighborPosition } from '../../../analysis/neighbor-order.ts';
import { placeOf } from '../../../analysis/sort-keys.ts';
import type { Label } from '../../../ontology/labels.ts';
import type { RolePairCount } from '../../../analysis/unit-pairs.ts';
import type { NeighborCount, Page } from '../../graph-store.ts';
import { compareNeighborCounts } from '../../neighbor-count-order.ts';
import type {
  EdgeSelection,
  EdgeView,
  Expansion,
  ItemSelection,
  Neighbor,
  NodeSelection,
  NodeView,
  ShareExpansion,
  UnitPairView,
} from '../../selection.ts';
import { pairPosition } from '../../pair-order.ts';
import { fromEdgeRank, fromEdgeRecord, type EdgeRecord } from '../records/edge-record.ts';
import { fromNodeRecord, type NodeRecord } from '../records/node-record.ts';

/** What `projectNode` gives. */
export interface NodeRow {
  readonly common: NodeRecord;
  readonly own: Readonly<Record<string, unknown>>;
  readonly view?: Readonly<Record<string, unknown>>;
}

/** What `projectEdge` gives. */
export interface EdgeRow extends EdgeRecord {
  readonly sourceView?: NodeRow;
  readonly targetView?: NodeRow;
  readonly rows?: readonly NodeRow[];
}

interface ExpansionRow {
  readonly rows: readonly { readonly out: boolean; readonly edge: EdgeRow; readonly node: NodeRow }[];
  readonly total?: number;
}

interface CountRow {
  readonly rank: number;
  readonly out: boolean;
  readonly label: Label;
  readonly count: number;
}

function readCounts(rows: readonly CountRow[]): readonly NeighborCount[] {
  return rows
    .map(({ rank, out, label, count }): NeighborCount => ({
      ...fromEdgeRank(rank),
      direction: out ? 'OUT' : 'IN',
      label,
      count,
    }))
    .sort(compareNeighborCounts);
}

/** The values of a record under its own keys, read from numbered ones. */
function readNumbered<T, R>(
  record: Readonly<Record<string, T>> | undefined,
  prefix: string,
  view: Readonly<Record<string, unknown>>,
  read: (raw: unknown, value: T) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(
    Object.entries(record ?? {}).map(([key, value], at) => [key, read(view[`${prefix}${at}`], value)]),
  );
}

/** The page of neighbors that `projectExpansion` gives. */
function readExpansion({ rows, total }: ExpansionRow, expansion: Expansion): Page<Neighbor> {
  const neighbors = rows.slice(0, expansion.first).map(({ out, edge: edgeRow, node }) => {
    const view = readNode(node, expansion.node);
    const edge = readEdge(edgeRow, expansion.edge);
    const place = placeOf(view.node);
    const position =
      expansion.order === 'clause'
        ? clausePosition(edge.edge, place)
        : neighborPosition(edge.edge, place, out ? 'OUT' : 'IN');
    return { position, value: { view, edge } };
  });
  return {
    rows: neighbors,
    hasNextPage: rows.length > expansion.first,
    ...(total !== undefined && { totalCount: total }),
  };
}

interface ShareRow {
  readonly one: NodeRow;
  readonly two: NodeRow;
  readonly count: number;
  readonly relative: number;
  readonly byRoles: readonly RolePairCount[];
  readonly assignments?: readonly NodeRow[];
}

/** The page of pairs that `projectShares` gives. */
function readShares(
  { rows, total }: { readonly rows: readonly ShareRow[]; readonly total?: number },
  { pair, first }: ShareExpansion,
): Page<UnitPairView> {
  return {
    rows: rows.slice(0, first).map(({ one, two, count, relative, byRoles, assignments }) => {
      const units = [readNode(one, pair.unit), readNode(two, pair.unit)];
      const position = pairPosition({ count, relative, units: units.map(({ node }) => node) }, 'COUNT');
      const value = {
        units,
        count,
        relative,
        byRoles,
        ...(pair.assignments !== undefined && {
          assignments: (assignments ?? []).map((row) => readNode(row, pair.assignments?.node ?? {})),
        }),
      };
      return { position, value };
    }),
    hasNextPage: rows.length > first,
    ...(total !== undefined && { totalCount: total }),
  };
}

/** A node with what was selected of it, from what `projectNode` gave. */
export function readNode({ common, own, view = {} }: NodeRow, selection: NodeSelection): NodeView {
  const item: ItemSelection = selection[common.label] ?? {};
  const plan = view['plan'] as NodeRow | null | undefined;
  const text = view['text'] as string | null | undefined;
  return {
    node: fromNodeRecord(common, own),
    ...(item.plan !== undefined &&
      plan !== undefined &&
      plan !== null && { plan: readNode(plan, item.plan) }),
    ...(text !== undefined && text !== null && { text }),
    degrees: readNumbered(item.degrees, 'd', view, (raw) => raw as number),
    neighborCounts: readNumbered(item.neighborCounts, 'c', view, (raw) => readCounts(raw as CountRow[])),
    expansions: readNumbered(item.expansions, 'x', view, (raw, expansion) =>
      readExpansion(raw as ExpansionRow, expansion),
    ),
    ...(item.shares !== undefined && {
      shares: readNumbered(item.shares, 's', view, (raw, expansion) =>
        readShares(raw as Parameters<typeof readShares>[0], expansion),
      ),
    }),
    ...(item.successors !== undefined && {
      successors: readNumbered(item.successors, 'u', view, (raw, { node: selected }) =>
        (raw as readonly NodeRow[]).map((each) => readNode(each, selected)),
      ),
    }),
  };
}

/** An edge with what was selected of it, from what `projectEdge` gave. */
export function readEdge(row: EdgeRow, selection: EdgeSelection): EdgeView {
  const { sourceView, targetView, rows } = row;
  return {
    edge: fromEdgeRecord(row),
    ...(selection.source !== undefined &&
      sourceView !== undefined && { source: readNode(sourceView, selection.source) }),
    ...(selection.target !== undefined &&
      targetView !== undefined && { target: readNode(targetView, selection.target) }),
    ...(selection.assignments !== undefined && {
      assignments: (rows ?? []).map((each) => readNode(each, selection.assignments ?? {})),
    }),
  };
}
