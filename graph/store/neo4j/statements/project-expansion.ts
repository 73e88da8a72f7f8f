import type { Position } from '../../page.ts';
import type { Expansion } from '../../selection.ts';
import { positionKey } from '../../../analysis/position-key.ts';
import { int, type DatabaseValue } from '../database-value.ts';
import { edgeRank } from '../records/edge-record.ts';
import { edgeConditions, neighborConditions, typesOf } from './edge-conditions.ts';
import { afterCondition } from './after-condition.ts';
import { edgeKey } from './edge-key.ts';
import type { Projector } from './projector.ts';

/** The expressions a page of neighbors is sorted by, most significant first. */
function sortTerms(
  order: Expansion['order'],
  edge: string,
  start: string,
  neighbor: string,
): readonly string[] {
  const rank = `${edge}.rank`;
  const key = [`${neighbor}.placeKey`, edgeKey(edge)];
  if (order === 'clause') return [`coalesce(${edge}.order, 0)`, rank, ...key];
  return [rank, `CASE WHEN startNode(${edge}) = ${start} THEN 0 ELSE coalesce(${edge}.order, 0) END`, ...key];
}

/** The values of a neighbor's position (as `neighborPosition` and `clausePosition` give it) under the sort terms. */
function sortValues(order: Expansion['order'], position: Position): readonly DatabaseValue[] {
  const [first, second, third] = position.map(Number);
  const [type, role, edgeOrder] = order === 'clause' ? [second, third, first] : [first, second, third];
  const rank = int(edgeRank(type ?? 0, role ?? 0));
  const [, source = '', target = '', edgeRole] = String(position.at(-1)).split('~');
  const key = `${source}~${target}${edgeRole === undefined ? '' : '~'}`;
  const place = positionKey(position.slice(3, -1));
  return [...(order === 'clause' ? [int(edgeOrder ?? 0), rank] : [rank, int(edgeOrder ?? 0)]), place, key];
}

/** The expression that gives a page of a node's neighbors; `readExpansion` reads it. */
export function projectExpansion(
  node: string,
  expansion: Expansion,
  guard: readonly string[],
  projector: Projector,
): string {
  const { parameters } = projector;
  const { filter, order, plan, withParts = false, first, after, totalCount } = expansion;
  const start = withParts ? projector.variable() : node;
  const edge = projector.variable();
  const neighbor = projector.variable();
  const [left, right] =
    filter.direction === 'BOTH' ? ['-', '-'] : filter.direction === 'IN' ? ['<-', '-'] : ['-', '->'];
  const conditions = [
    ...guard,
    ...neighborConditions(neighbor, filter, parameters),
    ...edgeConditions(edge, filter, parameters),
  ];
  if (plan !== undefined) {
    const wanted = parameters.add(plan);
    conditions.push(`(${neighbor}.plan = ${wanted} OR ${wanted} IN ${neighbor}.plans)`);
  }
  const match = `MATCH (${start})${left}[${edge}:${typesOf(filter.types)}]${right}(${neighbor}) WHERE ${conditions.join(' AND ')}`;
  // Seen from the node itself and from its parts; an edge between two of these counts as from the first of them.
  const firstSeen =
    filter.direction === 'BOTH'
      ? ` AND (${start} = ${node} OR NOT (${neighbor} = ${node} OR (${neighbor}.label <> 'Passage' AND ${neighbor}.placeKey < ${start}.placeKey AND EXISTS { (${neighbor})-[:PART_OF]->(${node}) })))`
      : '';
  const pattern = withParts
    ? `CALL (${node}) { RETURN ${node} AS ${start} UNION ALL MATCH (${node})<-[:PART_OF]-(${start}) WHERE ${start}.label <> 'Passage' AND ${start}.load = ${node}.load RETURN ${start} } ${match}${firstSeen}`
    : match;
  const terms = sortTerms(order, edge, start, neighbor);
  const passed =
    after === undefined
      ? ''
      : afterCondition(
          terms,
          sortValues(order, after).map((value) => parameters.add(value)),
        );
  const [source, target] = [projector.variable(), projector.variable()];
  const carried = [...new Set([edge, start, neighbor])].join(', ');
  const rows =
    `COLLECT { ${pattern} WITH ${carried}${passed === '' ? '' : ` WHERE ${passed}`} ` +
    `WITH ${carried}, startNode(${edge}) AS ${source}, endNode(${edge}) AS ${target} ` +
    `ORDER BY ${terms.join(', ')} LIMIT ${parameters.add(int(first + 1))} ` +
    `RETURN {out: ${source} = ${start}, edge: ${projector.edge({ edge, source, target }, expansion.edge)}, ` +
    `node: ${projector.node(neighbor, expansion.node)}} }`;
  if (!totalCount) return `{rows: ${rows}}`;
  const total = withParts ? `COUNT { ${pattern} RETURN ${edge} }` : `COUNT { ${match} }`;
  return `{rows: ${rows}, total: ${total}}`;
}
