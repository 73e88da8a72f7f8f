import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { decodeAddress } from './address.ts';
import type { ExplorerAction } from './explorer-action.ts';
import type { ExplorerState } from './explorer-state.ts';
import { beginHistory, redo, step, undo } from './history.ts';

/** The live state: what is on screen, and the only ways to change it. */
export interface Explorer {
  readonly state: ReadonlySignal<ExplorerState>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  dispatch(action: ExplorerAction): void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A live state that begins with the given one. */
export function createExplorer(initial: ExplorerState): Explorer {
  const history = signal(beginHistory(initial));
  return {
    state: computed(() => history.value.present),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    dispatch: (action) => {
      history.value = step(history.peek(), action);
    },
    undo: () => {
      history.value = undo(history.peek());
    },
    redo: () => {
      history.value = redo(history.peek());
    },
  };
}

/** The page's own live state, begun from the address it was opened with. */
export const explorer = createExplorer(decodeAddress(location.hash));
