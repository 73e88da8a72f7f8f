import type { CanvasEntry, ExplorerState } from './explorer-state.ts';

type Arrangement = Pick<ExplorerState, 'pinned' | 'marked' | 'focus' | 'path'>;

/** Pins, marks, focus and path as fields of an address; nodes are named by their number among the entries. */
export function encodeArrangement(state: Arrangement & Pick<ExplorerState, 'entries'>): string[] {
  const numbers = new Map(state.entries.map((entry, index) => [entry.id, index]));
  const numberOf = (id: string): number => numbers.get(id) ?? -1;
  const fields: string[] = [];
  if (state.pinned.length > 0) fields.push(`k=${state.pinned.map(numberOf).join('.')}`);
  if (state.marked.length > 0) fields.push(`m=${state.marked.map(numberOf).join('.')}`);
  if (state.focus !== undefined) fields.push(`f=${numberOf(state.focus)}`);
  if (state.path !== undefined)
    fields.push(`p=${numberOf(state.path.from)}.${numberOf(state.path.to)}.${state.path.rank}`);
  return fields;
}

/** The reverse; numbers that name no entry are left out. */
export function decodeArrangement(
  fields: ReadonlyMap<string, string>,
  entries: readonly CanvasEntry[],
): Arrangement {
  const numbers = (name: string): number[] =>
    (fields.get(name) ?? '')
      .split('.')
      .filter((part) => /^\d{1,4}$/u.test(part))
      .map(Number);
  const listed = (name: string): string[] => {
    const wanted = new Set(numbers(name));
    return entries.filter((_, index) => wanted.has(index)).map((entry) => entry.id);
  };
  const [focused = -1] = numbers('f');
  const focus = entries[focused]?.id;
  const [start = -1, end = -1, rank = 0] = numbers('p');
  const [from, to] = [entries[start]?.id, entries[end]?.id];
  return {
    pinned: listed('k'),
    marked: listed('m'),
    ...(focus !== undefined && { focus }),
    ...(from !== undefined && to !== undefined && { path: { from, to, rank } }),
  };
}
