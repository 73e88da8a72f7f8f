import { foldText } from '../../analysis/fold-text.ts';
import { unitNames } from '../../analysis/unit-names.ts';
import { hasLabel, type GraphNode } from '../../model/graph-node.ts';
import type { GraphIndex } from './index-graph.ts';

/** Finds the unit that a name means; undefined where none bears it. */
export type UnitFinder = (name: string) => GraphNode | undefined;

/** Finds units by name, full name, alias, English name, Latin short name, in this order; ties go to the first by place. */
export function createUnitFinder(index: GraphIndex): UnitFinder {
  const byName = new Map<string, { readonly unit: GraphNode; readonly rank: number }>();
  for (const unit of index.labelled('Unit')) {
    if (!hasLabel(unit, 'Unit')) continue;
    for (const { key, rank } of unitNames(unit)) {
      const known = byName.get(key);
      if (known === undefined || rank < known.rank) byName.set(key, { unit, rank });
    }
  }
  return (name) => byName.get(foldText(name))?.unit;
}
