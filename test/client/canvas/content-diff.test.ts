import { describe, expect, it } from 'vitest';
import type { CanvasEdge, CanvasNode } from '../../../client/canvas/canvas-content.ts';
import { diffContent, shownOf } from '../../../client/canvas/content-diff.ts';

const node = (id: string, more: Partial<CanvasNode> = {}): CanvasNode => ({
  id,
  label: 'Task',
  name: id,
  shortName: id,
  ...more,
});
const edge = (id: string, source: string, target: string, more: Partial<CanvasEdge> = {}): CanvasEdge => ({
  id,
  type: 'PART_OF',
  basis: 'STATED',
  source,
  target,
  ...more,
});

describe('shownOf', () => {
  it('leaves out edges that lack an end and repeated ids', () => {
    const shown = shownOf({
      nodes: [node('a'), node('b'), node('a', { name: 'again' })],
      edges: [edge('ab', 'a', 'b'), edge('ac', 'a', 'c'), edge('ab', 'b', 'a')],
    });
    expect(shown.nodes.get('a')?.name).toBe('a');
    expect([...shown.edges.values()]).toEqual([edge('ab', 'a', 'b')]);
  });
});

describe('diffContent', () => {
  const before = shownOf({ nodes: [node('a'), node('b')], edges: [edge('ab', 'a', 'b')] });

  it('has no steps between equal contents', () => {
    const same = shownOf({ nodes: [node('b'), node('a')], edges: [edge('ab', 'a', 'b')] });
    expect(diffContent(before, same)).toEqual({
      removed: [],
      addedNodes: [],
      addedEdges: [],
      changedNodes: [],
      changedEdges: [],
    });
  });

  it('names what comes, goes and changes', () => {
    const after = shownOf({
      nodes: [node('a', { pinned: true }), node('c')],
      edges: [edge('ac', 'a', 'c')],
    });
    expect(diffContent(before, after)).toEqual({
      removed: ['b', 'ab'],
      addedNodes: [node('c')],
      addedEdges: [edge('ac', 'a', 'c')],
      changedNodes: [node('a', { pinned: true })],
      changedEdges: [],
    });
  });

  it('changes an edge in place but draws it anew when its ends differ', () => {
    const changed = shownOf({
      nodes: [node('a'), node('b')],
      edges: [edge('ab', 'a', 'b', { basis: 'INFERRED' })],
    });
    const turned = shownOf({ nodes: [node('a'), node('b')], edges: [edge('ab', 'b', 'a')] });
    expect(diffContent(before, changed).changedEdges).toEqual([edge('ab', 'a', 'b', { basis: 'INFERRED' })]);
    expect(diffContent(before, turned)).toMatchObject({
      removed: ['ab'],
      addedEdges: [edge('ab', 'b', 'a')],
      changedEdges: [],
    });
  });
});
