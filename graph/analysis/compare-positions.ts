/** The values a row is sorted by, most significant first, ending in its id. */
export type SortKey = readonly (string | number)[];

/** Compares two texts by UTF-16 code units, as every store does; never by locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Compares two positions value by value: numbers by size and before texts, texts by code units, the shorter first. */
export function comparePositions(left: SortKey, right: SortKey): number {
  for (const [index, mine] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (mine === other) continue;
    if (typeof mine === 'number') return typeof other === 'number' ? mine - other : -1;
    return typeof other === 'number' ? 1 : compareText(mine, other);
  }
  return left.length - right.length;
}
