import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeAddress } from '../../../client/state/address.ts';
import type { ExplorerAction } from '../../../client/state/explorer-action.ts';
import { INITIAL_STATE, type ExplorerState } from '../../../client/state/explorer-state.ts';
import { reduce } from '../../../client/state/reduce.ts';
import { readViewFile, writeViewFile } from '../../../client/views/network/view-file.ts';

const after = (...actions: ExplorerAction[]): ExplorerState => actions.reduce(reduce, INITIAL_STATE);
const THREE: ExplorerAction = { kind: 'add-nodes', ids: ['unit/a', 'unit/b', 'unit/c'] };
const PLACED: ExplorerAction = {
  kind: 'settle-nodes',
  positions: new Map(['unit/a', 'unit/b', 'unit/c'].map((id, x) => [id, { x, y: 0 }])),
};

describe('what a person arranges', () => {
  it('pins where one is not pinned and lets go where all are', () => {
    const one = after(THREE, { kind: 'toggle-pin', ids: ['unit/b'] });
    expect(one.pinned).toEqual(['unit/b']);
    const two = reduce(one, { kind: 'toggle-pin', ids: ['unit/b', 'unit/a', 'unit/none'] });
    expect(two.pinned).toEqual(['unit/a', 'unit/b']);
    expect(reduce(two, { kind: 'toggle-pin', ids: ['unit/a', 'unit/b'] }).pinned).toEqual([]);
  });

  it('forgets all places but the pinned ones when a layout is chosen', () => {
    const state = after(
      THREE,
      PLACED,
      { kind: 'toggle-pin', ids: ['unit/b'] },
      { kind: 'choose-layout', layout: 'layered' },
    );
    expect(state.layout).toBe('layered');
    expect([...state.positions]).toEqual([['unit/b', { x: 1, y: 0 }]]);
  });

  it('lets marks, pins, focus and path go with their nodes', () => {
    const state = after(
      THREE,
      { kind: 'mark-nodes', ids: ['unit/c', 'unit/a', 'unit/none'] },
      { kind: 'toggle-pin', ids: ['unit/a'] },
      { kind: 'show-path', path: { from: 'unit/a', to: 'unit/d', rank: 1 }, ids: ['unit/c'] },
      { kind: 'focus', id: 'unit/b' },
    );
    expect(state).toMatchObject({ marked: ['unit/a', 'unit/c'], focus: 'unit/b' });
    expect(state.path).toBeUndefined();
    const { marked, pinned, focus } = reduce(state, { kind: 'remove-nodes', ids: ['unit/a', 'unit/b'] });
    expect({ marked, pinned, focus }).toEqual({ marked: ['unit/c'], pinned: [], focus: undefined });
  });

  it('stands in the address and in the view file', () => {
    const state = after(
      THREE,
      PLACED,
      { kind: 'toggle-pin', ids: ['unit/b'] },
      { kind: 'toggle-mark', id: 'unit/c' },
      { kind: 'show-path', path: { from: 'unit/a', to: 'unit/c', rank: 2 } },
      { kind: 'toggle-role', role: 'lead' },
      { kind: 'toggle-type', type: 'COVERS' },
    );
    expect(encodeAddress(state)).toBe(
      'network?n=unit/a@0_0,unit/b@1_0,unit/c@2_0&t=COVERS&r=lead&k=1&m=2&p=0.2.2',
    );
    expect(decodeAddress(encodeAddress(state))).toEqual(state);
    expect(readViewFile(writeViewFile(state))).toEqual({ state });
  });
});
