import { latinUnitName } from '../../analysis/search-fields.ts';
import { foldText } from '../../analysis/fold-text.ts';
import { hasLabel, type GraphNode } from '../../model/graph-node.ts';
import type { GraphIndex } from './index-graph.ts';

/** Finds the unit that a name means; undefined where none bears it. */
export type UnitFinder = (name: string) => GraphNode | undefined;

/** Finds units by name, full name, alias, English name, Latin short name, in this order; ties go to the first by place. */
export function createUnitFinder(index: GraphIndex): UnitFinder {
  const units = index.labelled('Unit').filter((node) => hasLabel(node, 'Unit'));
  const namesInOrder: readonly ((unit: (typeof units)[number]) => readonly (string | undefined)[])[] = [
    (unit) => [unit.name],
    (unit) => [unit.properties.fullName],
    (unit) => unit.properties.aliases,
    (unit) => [unit.properties.englishName],
    (unit) => [latinUnitName(unit.id)],
  ];
  const byName = new Map<string, GraphNode>();
  for (const namesOf of namesInOrder) {
    for (const unit of units) {
      for (const name of namesOf(unit)) {
        const key = name === undefined ? '' : foldText(name);
        if (key !== '' && !byName.has(key)) byName.set(key, unit);
      }
    }
  }
  return (name) => byName.get(foldText(name));
}
