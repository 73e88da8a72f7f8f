import type { ExplorerAction } from './explorer-action.ts';
import type { ExplorerState } from './explorer-state.ts';
import { reduce } from './reduce.ts';

/** The states gone through and, after undo, those still ahead; most recent last in `past`, nearest first in `future`. */
export interface History {
  readonly past: readonly ExplorerState[];
  readonly present: ExplorerState;
  readonly future: readonly ExplorerState[];
  /** What led to the present; several selections in a row are one step. */
  readonly lastKind?: ExplorerAction['kind'];
}

const LONGEST_PAST = 200;

/** A history that begins here. */
export function beginHistory(state: ExplorerState): History {
  return { past: [], present: state, future: [] };
}

/** Carries an action out and remembers the state before it. */
export function step(history: History, action: ExplorerAction): History {
  const present = reduce(history.present, action);
  if (present === history.present) return history;
  if (action.kind === 'settle-nodes') return { ...history, present };
  const oneStep = action.kind === 'select' && history.lastKind === 'select';
  const past = oneStep ? history.past : [...history.past, history.present].slice(-LONGEST_PAST);
  return { past, present, future: [], lastKind: action.kind };
}

/** One step back; the same object where there is none. */
export function undo(history: History): History {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
  };
}

/** One step forward again; the same object where there is none. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
