import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeAddress, MOST_POSITIONS } from '../../../client/state/address.ts';
import { INITIAL_STATE, type ExplorerState } from '../../../client/state/explorer-state.ts';
import { reduce } from '../../../client/state/reduce.ts';
import { anyState } from './arbitrary-action.ts';

describe('the address', () => {
  it('restores any state exactly', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(decodeAddress(encodeAddress(state))).toEqual(state);
      }),
    );
  });

  it('survives the browser as a fragment', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const url = new URL(`http://localhost/#${encodeAddress(state)}`);
        expect(decodeAddress(url.hash)).toEqual(state);
      }),
    );
  });

  it('reads any text as some state', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const state = decodeAddress(text);
        expect(decodeAddress(encodeAddress(state))).toEqual(state);
      }),
    );
  });

  it('is short and readable', () => {
    const state: ExplorerState = {
      ...INITIAL_STATE,
      view: 'network',
      selection: 'unit/mps',
      entries: [{ id: 'guofa-2016-73/task/4.1' }, { id: 'unit/mps', from: 'guofa-2016-73/task/4.1' }],
      positions: new Map([['guofa-2016-73/task/4.1', { x: 120, y: -40 }]]),
      hiddenLabels: ['Passage'],
    };
    expect(encodeAddress(state)).toBe(
      'network?d=guofa-2016-73&s=unit/mps&n=~task/4.1@120_-40,unit/mps@__0&x=Passage',
    );
  });

  it('leaves the places out of a view of more than 300 nodes, never the nodes', () => {
    const ids = Array.from({ length: MOST_POSITIONS + 1 }, (_, index) => `unit/${String(index)}`);
    const positions = new Map(ids.map((id) => [id, { x: 1, y: 2 }]));
    const full = reduce(reduce(INITIAL_STATE, { kind: 'add-nodes', ids }), { kind: 'move-nodes', positions });
    expect(decodeAddress(encodeAddress(full))).toEqual({ ...full, positions: new Map() });
    const fitting = reduce(full, { kind: 'remove-nodes', ids: ['unit/7'] });
    expect(decodeAddress(encodeAddress(fitting))).toEqual(fitting);
  });
});
