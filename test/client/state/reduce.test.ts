import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_STATE } from '../../../client/state/explorer-state.ts';
import { reduce } from '../../../client/state/reduce.ts';
import { anyAction, anyId, anyState } from './arbitrary-action.ts';

describe('reduce', () => {
  it('keeps each node once, and places only for nodes on the canvas', () => {
    fc.assert(
      fc.property(fc.array(anyAction), (actions) => {
        const state = actions.reduce(reduce, INITIAL_STATE);
        const ids = state.entries.map((entry) => entry.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of state.positions.keys()) expect(ids).toContain(id);
        for (const { from } of state.entries) if (from !== undefined) expect(ids).toContain(from);
      }),
    );
  });

  it('collapses exactly what expanding brought', () => {
    fc.assert(
      fc.property(anyState, fc.array(anyId), fc.nat(), (state, ids, choice) => {
        const on = reduce(state, { kind: 'show-view', view: 'network' });
        const node = on.entries[choice % Math.max(1, on.entries.length)]?.id;
        if (node === undefined || on.entries.some((entry) => entry.from === node)) return;
        const selected = reduce(on, { kind: 'select', id: node });
        const expanded = reduce(selected, { kind: 'add-nodes', ids, from: node });
        expect(reduce(expanded, { kind: 'collapse', id: node })).toEqual(selected);
      }),
    );
  });

  it('changes nothing where nothing was asked', () => {
    const state = reduce(INITIAL_STATE, { kind: 'add-nodes', ids: ['unit/mps'] });
    expect(reduce(state, { kind: 'add-nodes', ids: ['unit/mps'] })).toBe(state);
    expect(reduce(state, { kind: 'remove-nodes', ids: ['unit/miit'] })).toBe(state);
    expect(reduce(state, { kind: 'collapse', id: 'unit/mps' })).toBe(state);
    expect(reduce(state, { kind: 'show-view', view: 'network' })).toBe(state);
  });
});
