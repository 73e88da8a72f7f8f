import { describe, expect, it } from 'vitest';
import { nearestInDirection, nearestTo } from '../../../client/canvas/input/nearest-in-direction.ts';
import { fitViewport, panInto } from '../../../client/canvas/viewport.ts';

const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 300, y: 0 }],
  ['above', { x: 20, y: -80 }],
  ['aside', { x: 5, y: 400 }],
]);

describe('nearestInDirection', () => {
  it('takes the nearest node ahead and none behind', () => {
    expect(nearestInDirection('middle', 'right', places)).toBe('right');
    expect(nearestInDirection('middle', 'up', places)).toBe('above');
    expect(nearestInDirection('middle', 'down', places)).toBe('aside');
    expect(nearestInDirection('middle', 'left', places)).toBeUndefined();
    expect(nearestInDirection('gone', 'left', places)).toBeUndefined();
  });

  it('starts from the node nearest to the middle of the view', () => {
    expect(nearestTo({ x: 90, y: 0 }, places)).toBe('right');
    expect(nearestTo({ x: 0, y: 0 }, new Map())).toBeUndefined();
  });
});

describe('fitViewport', () => {
  const view = { width: 1000, height: 600 };

  it('never enlarges and centres what it shows', () => {
    expect(fitViewport({ x1: 0, y1: 0, x2: 100, y2: 50 }, view, 2)).toEqual({
      zoom: 1,
      pan: { x: 450, y: 275 },
    });
  });

  it('keeps the text of few nodes at 12 px and shows all of many', () => {
    const box = { x1: 0, y1: 0, x2: 4000, y2: 2000 };
    expect(fitViewport(box, view, 20).zoom * 14).toBeCloseTo(12);
    expect(fitViewport(box, view, 200).zoom * 4000).toBeLessThanOrEqual(view.width);
  });
});

describe('panInto', () => {
  const view = { width: 1000, height: 600 };
  const viewport = { zoom: 1, pan: { x: 0, y: 0 } };

  it('pans no further than needed, and says when panning is not enough', () => {
    expect(panInto({ x1: 10, y1: 100, x2: 110, y2: 150 }, view, viewport)).toEqual({ x: 6, y: 0 });
    expect(panInto({ x1: 300, y1: 100, x2: 400, y2: 150 }, view, viewport)).toEqual({ x: 0, y: 0 });
    expect(panInto({ x1: 0, y1: 0, x2: 2000, y2: 50 }, view, viewport)).toBeUndefined();
  });
});
