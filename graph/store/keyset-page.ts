import { comparePositions } from '../analysis/compare-positions.ts';
import type { PageArguments, Position } from './graph-store.ts';
import type { Pace } from './pace.ts';

/** Rows in their order, how to tell a row's position, and which rows to keep. */
export interface RowSource<T> {
  readonly rows: readonly T[];
  readonly position: (row: T) => Position;
  readonly keep?: (row: T) => boolean;
}

/** The rows of one page before anything is fetched for them. */
export interface RowPage<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly totalCount?: number;
}

/** The index of the first row strictly after a position. */
function indexAfter<T>({ rows, position }: RowSource<T>, after: Position): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && comparePositions(position(row), after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a page from rows that stand in the order of their positions; counts all kept rows when asked. */
export async function keysetPage<T>(
  source: RowSource<T>,
  request: PageArguments,
  pace: Pace,
): Promise<RowPage<T>> {
  const { rows, keep = () => true } = source;
  const kept: T[] = [];
  const begin = request.after === undefined ? 0 : indexAfter(source, request.after);
  for (let index = begin; index < rows.length && kept.length <= request.first; index += 1) {
    if (pace.due()) await pace.rest();
    const row = rows[index];
    if (row !== undefined && keep(row)) kept.push(row);
  }
  const page = { rows: kept.slice(0, request.first), hasNextPage: kept.length > request.first };
  if (!request.totalCount) return page;
  if (source.keep === undefined) return { ...page, totalCount: rows.length };
  let totalCount = 0;
  for (const row of rows) {
    if (pace.due()) await pace.rest();
    if (keep(row)) totalCount += 1;
  }
  return { ...page, totalCount };
}
