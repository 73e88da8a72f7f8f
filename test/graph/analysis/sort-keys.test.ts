import { describe, expect, it } from 'vitest';
import { comparePositions } from '../../../graph/analysis/compare-positions.ts';
import { nameKey, placeOf } from '../../../graph/analysis/sort-keys.ts';
import { ALPHA, SMALL_GRAPH, UNITS } from '../../fixtures/small-graph.ts';

describe('sort keys', () => {
  it('spell a name syllable by syllable', () => {
    expect(nameKey('重庆5G“女”')).toBe('chong qing 5 g nv');
  });

  it('place an item by its document and offset, a unit by the register or after it by name', () => {
    const place = (id: string) => SMALL_GRAPH.nodes.filter((node) => node.id === id).map(placeOf);
    expect(place(`${ALPHA}/goal/1`)).toEqual([[ALPHA, 8, '', `${ALPHA}/goal/1`]]);
    expect(place(UNITS.miit)).toEqual([['', 2, 'gong ye he xin xi hua bu', UNITS.miit]]);
    expect(place(UNITS.localities)).toEqual([['', Number.MAX_SAFE_INTEGER, 'ge di qu', UNITS.localities]]);
  });

  it('compare numbers by size, texts by code units, the shorter first', () => {
    const inOrder = [[], [-1, 'z'], [2], [2, 'a'], [10], ['B'], ['a'], ['a', 1], ['张']];
    const shuffled = [...inOrder].reverse();
    expect(shuffled.sort(comparePositions)).toEqual(inOrder);
  });
});
