import { foldText } from '../../../analysis/fold-text.ts';
import type { NodeSelection } from '../../selection.ts';
import { createProjector } from './create-projector.ts';
import { SERVED_LOADS, UNITS_LOAD, type Statement } from './statement.ts';

/** Finds the unit that a name means: the best rank first, then the first by place. */
export function unitByNameStatement(name: string, selection: NodeSelection): Statement {
  const projector = createProjector();
  const key = projector.parameters.add(foldText(name));
  const text =
    `${SERVED_LOADS} MATCH (n:Entity) WHERE n.load = '${UNITS_LOAD}' AND n.label = 'Unit' AND n.placeKey IS NOT NULL ` +
    `WITH loads, n, [each IN n.unitNames WHERE substring(each, 1) = ${key} | left(each, 1)] AS ranks WHERE size(ranks) > 0 ` +
    `WITH loads, n ORDER BY ranks[0], n.placeKey LIMIT 1 RETURN ${projector.node('n', selection)} AS row`;
  return { name: 'unitByName', text, values: projector.parameters.values };
}
