import type { NodeOf } from '../model/graph-node.ts';
import { foldText } from './fold-text.ts';
import { latinUnitName } from './search-fields.ts';

/** A folded name that means a unit; the lower the rank, the better it means it. */
export interface UnitName {
  readonly key: string;
  /** 0 name, 1 full name, 2 alias, 3 English name, 4 Latin short name. */
  readonly rank: number;
}

/** The names that mean a unit, best first; a name meant by several units is the one's of the best rank, then the first by place. */
export function unitNames(unit: NodeOf<'Unit'>): readonly UnitName[] {
  const { fullName, aliases, englishName } = unit.properties;
  const byRank = [[unit.name], [fullName], aliases, [englishName], [latinUnitName(unit.id)]];
  return byRank.flatMap((names, rank) =>
    names.flatMap((name) => {
      const key = name === undefined ? '' : foldText(name);
      return key === '' ? [] : [{ key, rank }];
    }),
  );
}
