import { UndirectedGraph } from 'graphology';
import communities from 'graphology-communities-louvain';
import { compareText } from './compare-positions.ts';
import type { SkeletonNode } from './skeleton.ts';
import type { UnitPair } from './unit-pairs.ts';

/** The package's types speak of a default export; to an ES module it gives the function itself. */
const louvain = communities as unknown as typeof communities.default;

/**
 * Units that share more among each other than with the rest: the communities that the Louvain method (Blondel and others,
 * 2008) finds in the network of pairs, weighted by what they share relative to chance: by their counts alone a few units that
 * stand in most rows would draw all others to them. Circles of two and more, largest first; ties go to the
 * first by place. Deterministic: nodes are visited in the order of their ids.
 */
export function findUnitCircles(pairs: readonly UnitPair[]): readonly (readonly SkeletonNode[])[] {
  const units = new Map(pairs.flatMap(({ units: both }) => both.map((unit) => [unit.id as string, unit])));
  const net = new UndirectedGraph();
  for (const id of [...units.keys()].sort(compareText)) net.addNode(id);
  for (const { units: both, relative } of pairs) net.addEdge(both[0].id, both[1].id, { weight: relative });
  if (net.size === 0) return [];
  const circles = new Map<number, SkeletonNode[]>();
  for (const [id, circle] of Object.entries(louvain(net, { randomWalk: false }))) {
    const unit = units.get(id);
    if (unit !== undefined) circles.set(circle, [...(circles.get(circle) ?? []), unit]);
  }
  return [...circles.values()]
    .filter(({ length }) => length > 1)
    .map((members) => members.sort((left, right) => compareText(left.placeKey, right.placeKey)))
    .sort(
      (left, right) =>
        right.length - left.length || compareText(left[0]?.placeKey ?? '', right[0]?.placeKey ?? ''),
    );
}
