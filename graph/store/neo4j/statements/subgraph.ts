import type { SubgraphRequest } from '../../graph-store.ts';
import { int } from '../database-value.ts';
import { edgeConditions, neighborConditions, typesOf } from './edge-conditions.ts';
import { edgeKey } from './edge-key.ts';
import { createProjector } from './create-projector.ts';
import { SERVED_LOADS, type Statement } from './statement.ts';

/**
 * The neighborhood of given nodes. Each step gives every node reached the key [step, place of the node before, edge's rank,
 * order, place, ends]; the least key of a node is where the walk meets it first, so one sort gives the order of the walk.
 */
export function subgraphStatement(request: SubgraphRequest, most: number): Statement {
  const { ids, depth, filter, limit } = request;
  const projector = createProjector();
  const { parameters } = projector;
  const wanted = parameters.add([...ids]);
  const cap = parameters.add(int(most + 1));
  const entering = [
    ...neighborConditions('m', filter, parameters),
    ...edgeConditions('r', filter, parameters),
  ].join(' AND ');
  const steps = Array.from({ length: depth }, (_, step) => {
    const through = step === 0 ? '' : ` AND NOT s.label IN ['Plan', 'Passage']`;
    return (
      `CALL (reached, loads) { UNWIND reached AS each WITH each, each.node AS s, loads WHERE each.key[0] = ${step}${through} ` +
      `MATCH (s)-[r:${typesOf(filter.types)}]-(m) WHERE ${entering} ` +
      `WITH m, min([${step + 1}, each.at, r.rank, CASE WHEN startNode(r) = s THEN 0 ELSE coalesce(r.order, 0) END, m.placeKey, ${edgeKey('r')}]) AS key ` +
      `RETURN collect({node: m, key: key}) AS found } ` +
      `CALL (reached, found) { UNWIND reached + found AS each WITH each.node AS n, min(each.key) AS key ORDER BY key LIMIT ${cap} ` +
      `WITH collect({node: n, key: key}) AS sorted ` +
      `RETURN [i IN range(0, size(sorted) - 1) | {node: sorted[i].node, key: sorted[i].key, at: i}] AS next } ` +
      `WITH loads, next AS reached `
    );
  });
  const passes = edgeConditions('r', filter, parameters);
  const among = (nodes: string) =>
    `UNWIND ${nodes} AS s MATCH (s)-[r:${typesOf(filter.types)}]->(t) WHERE ${[`t IN ${nodes}`, ...passes].join(' AND ')}`;
  const [size, whole] = [parameters.add(int(limit)), parameters.add(int(most))];
  const text =
    `${SERVED_LOADS} CALL (loads) { UNWIND range(0, size(${wanted}) - 1) AS at WITH at, ${wanted}[at] AS id, loads ` +
    `MATCH (n:Entity) WHERE n.id = id AND n.load IN loads WITH n, min(at) AS at ORDER BY at ` +
    `RETURN collect({node: n, key: [0, at, 0, 0, '', ''], at: at}) AS reached } ` +
    steps.join('') +
    `WITH loads, size(reached) > ${whole} AS cut, [each IN reached[0..${whole}] | each.node] AS walked ` +
    `WITH loads, cut, walked, walked[0..${size}] AS answered ` +
    `RETURN size(walked) AS nodeTotal, cut, ` +
    `CASE WHEN size(walked) > size(answered) THEN COUNT { ${among('walked')} } END AS edgeTotal, ` +
    `COLLECT { UNWIND range(0, size(answered) - 1) AS i WITH i, answered[i] AS n ORDER BY i RETURN ${projector.node('n', request.node)} } AS nodes, ` +
    `COLLECT { ${among('answered')} RETURN ${projector.edge({ edge: 'r', source: 's', target: 't' }, request.edge)} } AS edges`;
  return { name: `subgraph.${depth}`, text, values: parameters.values };
}
