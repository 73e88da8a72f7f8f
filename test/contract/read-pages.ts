import type { Page, Position } from '../../graph/store/graph-store.ts';

/** All rows of a paged answer, read page by page as a client does; throws when a page does not end or repeats a position. */
export async function readPages<T>(
  ask: (after: Position | undefined) => Promise<Page<T>>,
): Promise<{ readonly values: readonly T[]; readonly totalCount: number | undefined }> {
  const values: T[] = [];
  const seen = new Set<string>();
  let after: Position | undefined;
  let totalCount: number | undefined;
  for (;;) {
    const page = await ask(after);
    totalCount = page.totalCount;
    for (const { position, value } of page.rows) {
      const key = JSON.stringify(position);
      if (seen.has(key)) throw new Error(`The position ${key} comes twice.`);
      seen.add(key);
      values.push(value);
      after = position;
    }
    if (!page.hasNextPage) return { values, totalCount };
    if (page.rows.length === 0) throw new Error('An empty page says that more follow.');
  }
}
