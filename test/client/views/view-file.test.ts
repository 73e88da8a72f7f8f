import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readViewFile, writeViewFile } from '../../../client/views/network/view-file.ts';
import { anyState } from '../state/arbitrary-action.ts';

describe('a view file', () => {
  it('holds the whole state, however many nodes it has', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const read = readViewFile(writeViewFile(state));
        expect(read).toEqual({ state });
      }),
    );
  });

  it.each([
    '',
    '{',
    '[]',
    '{"format":"other/1"}',
    '{"format":"plan-atlas-view/1","address":"","nodes":[{}]}',
  ])('is refused with a reason where it is none: %s', (text) => {
    expect(readViewFile(text)).toHaveProperty('reason');
  });
});
