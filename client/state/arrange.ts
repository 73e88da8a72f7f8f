import type { CanvasEntry, ExplorerState, LayoutName, ShownPath } from './explorer-state.ts';

/** Lays everything out anew: every place but those of pinned nodes is forgotten. */
export function chooseLayout(state: ExplorerState, layout: LayoutName): ExplorerState {
  const positions = new Map([...state.positions].filter(([id]) => state.pinned.includes(id)));
  return { ...state, layout, positions };
}

/** Pins these nodes where one of them is not pinned, and lets go of all where all are. */
export function togglePin(state: ExplorerState, ids: readonly string[]): ExplorerState {
  const known = ids.filter((id) => state.entries.some((entry) => entry.id === id));
  if (known.length === 0) return state;
  const all = known.every((id) => state.pinned.includes(id));
  const pinned = new Set(state.pinned);
  for (const id of known) {
    if (all) pinned.delete(id);
    else pinned.add(id);
  }
  return { ...state, pinned: inOrder(state.entries, pinned) };
}

/** Marks exactly these nodes. */
export function markNodes(state: ExplorerState, ids: readonly string[]): ExplorerState {
  const marked = inOrder(state.entries, new Set(ids));
  return sameList(marked, state.marked) ? state : { ...state, marked };
}

/** Marks a node, or takes its mark away. */
export function toggleMark(state: ExplorerState, id: string): ExplorerState {
  const marked = state.marked.includes(id) ? state.marked.filter((one) => one !== id) : [...state.marked, id];
  return markNodes(state, marked);
}

/** Lets a node's neighborhood stand out whatever is selected; without id none does. */
export function focusOn(state: ExplorerState, id: string | undefined): ExplorerState {
  const { focus, path, ...rest } = state;
  if (id === undefined) return focus === undefined ? state : { ...rest, ...(path !== undefined && { path }) };
  return focus === id || !state.entries.some((entry) => entry.id === id) ? state : { ...rest, focus: id };
}

/** Lets a path stand out instead of a focus; without path none does. */
export function showPath(state: ExplorerState, path: ShownPath | undefined): ExplorerState {
  const { focus, path: before, ...rest } = state;
  if (path === undefined)
    return before === undefined ? state : { ...rest, ...(focus !== undefined && { focus }) };
  return samePath(before, path) ? state : { ...rest, path };
}

/** Takes away what speaks of nodes that are no longer on the canvas. */
export function withoutLost(state: ExplorerState): ExplorerState {
  const present = new Set(state.entries.map((entry) => entry.id));
  const { focus, path, ...rest } = state;
  return {
    ...rest,
    pinned: state.pinned.filter((id) => present.has(id)),
    marked: state.marked.filter((id) => present.has(id)),
    ...(focus !== undefined && present.has(focus) && { focus }),
    ...(path !== undefined && present.has(path.from) && present.has(path.to) && { path }),
  };
}

function inOrder(entries: readonly CanvasEntry[], ids: ReadonlySet<string>): readonly string[] {
  return entries.map((entry) => entry.id).filter((id) => ids.has(id));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

function samePath(a: ShownPath | undefined, b: ShownPath): boolean {
  return a?.from === b.from && a.to === b.to && a.rank === b.rank;
}
