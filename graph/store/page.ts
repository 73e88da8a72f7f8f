/** The place of a row in its order: the values it is sorted by, ending in its id. */
export type Position = readonly (string | number)[];

/** Which page: the first rows after a position; the caps are the caller's to keep. */
export interface PageArguments {
  readonly first: number;
  readonly after?: Position;
  /** Whether to count all rows; costs more, so only when asked. */
  readonly totalCount: boolean;
}

/** Rows in order; `totalCount` is present exactly when asked. */
export interface Page<T> {
  readonly rows: readonly { readonly position: Position; readonly value: T }[];
  readonly hasNextPage: boolean;
  readonly totalCount?: number;
}
