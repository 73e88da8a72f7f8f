import type { NodeSelection } from '../../selection.ts';
import { createProjector } from './create-projector.ts';
import { SERVED_LOADS, type Statement } from './statement.ts';

/** Fetches nodes by id: a record for each id found, with its place among those asked for. */
export function nodesStatement(ids: readonly string[], selection: NodeSelection): Statement {
  const projector = createProjector();
  const wanted = projector.parameters.add([...ids]);
  const text =
    `${SERVED_LOADS} UNWIND range(0, size(${wanted}) - 1) AS at WITH loads, at, ${wanted}[at] AS id ` +
    `CALL (loads, id) { MATCH (n:Entity) WHERE n.id = id AND n.load IN loads RETURN n LIMIT 1 } ` +
    `RETURN at, ${projector.node('n', selection)} AS row`;
  return { name: 'nodes', text, values: projector.parameters.values };
}
