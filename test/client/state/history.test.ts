import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_STATE } from '../../../client/state/explorer-state.ts';
import { beginHistory, redo, step, undo, type History } from '../../../client/state/history.ts';
import { anyAction } from './arbitrary-action.ts';

const times = (count: number, change: (history: History) => History, from: History): History =>
  Array.from({ length: count }).reduce<History>(change, from);

describe('the history', () => {
  it('undoes everything back to the beginning and redoes it to the end, exactly', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        const end = actions.reduce(step, beginHistory(INITIAL_STATE));
        const steps = end.past.length;
        const start = times(steps, undo, end);
        expect(start.past).toEqual([]);
        const again = times(steps, redo, start);
        expect(again.present).toBe(end.present);
        expect(again.past).toEqual(end.past);
      }),
    );
  });

  it('restores what was there before one action', () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyAction, (actions, last) => {
        const before = actions.reduce(step, beginHistory(INITIAL_STATE));
        const after = step(before, last);
        if (after.past.length > before.past.length) expect(undo(after).present).toBe(before.present);
      }),
    );
  });

  it('takes selections in a row as one step and layout as none', () => {
    const selected = (['unit/mps', 'unit/miit', 'unit/cac'] as const).reduce(
      (history, id) => step(history, { kind: 'select', id }),
      beginHistory(INITIAL_STATE),
    );
    expect(undo(selected).present).toBe(INITIAL_STATE);
    const added = step(selected, { kind: 'add-nodes', ids: ['unit/mps'] });
    const settled = step(added, { kind: 'settle-nodes', positions: new Map([['unit/mps', { x: 1, y: 1 }]]) });
    expect(undo(settled).present).toBe(selected.present);
    expect(redo(undo(settled)).present).toBe(settled.present);
  });
});
