import { distance } from 'fastest-levenshtein';
import { comparePositions } from './compare-positions.ts';
import { foldText } from './fold-text.ts';
import type { Skeleton, SkeletonNode } from './skeleton.ts';

/** Names further apart than this share of the longer one are not alike. */
const MOST_APART = 0.5;

/** The units with a name like the one given, most alike first (Levenshtein's distance relative to the longer name), then by place. */
export function similarUnits(skeleton: Skeleton, name: string, most: number): readonly SkeletonNode[] {
  const wanted = foldText(name);
  if (wanted === '') return [];
  const apart = (key: string) => distance(key, wanted) / Math.max(key.length, wanted.length);
  return skeleton
    .labelled('Unit')
    .map((unit) => ({ unit, apart: Math.min(1, ...(unit.names ?? []).map(apart)) }))
    .filter(({ apart: least }) => least <= MOST_APART)
    .sort((left, right) =>
      comparePositions([left.apart, left.unit.placeKey], [right.apart, right.unit.placeKey]),
    )
    .slice(0, most)
    .map(({ unit }) => unit);
}
