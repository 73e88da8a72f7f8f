import { ROLE_KEYS } from '../../../ontology/roles.ts';
import { int } from '../database-value.ts';
import type { ShareExpansion } from '../../selection.ts';
import { afterCondition } from './after-condition.ts';
import type { Projector } from './projector.ts';

/**
 * The expression that gives a page of the pairs in which a unit stands; `readShares` reads it. No aggregate function may
 * stand inside a map, so each pair is met once and then counted.
 */
export function projectShares(
  unit: string,
  { filter, minShared, pair, first, after, totalCount }: ShareExpansion,
  guard: readonly string[],
  projector: Projector,
): string {
  const { parameters } = projector;
  const { plan, roles } = filter;
  const [wantedPlan, wantedRoles] = [
    plan === undefined ? undefined : parameters.add(plan),
    roles === undefined ? undefined : parameters.add([...roles]),
  ];
  const variables = Array.from({ length: 8 }, () => projector.variable());
  const [other, one, two, count, ones, twos, all, mine] = variables as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const inRoles = (edge: string) => (wantedRoles === undefined ? [] : [`${edge}.role IN ${wantedRoles}`]);
  const isRow = (row: string) => [
    `${row}.load IN loads`,
    ...(wantedPlan === undefined ? [] : [`${row}.plan = ${wantedPlan}`]),
  ];
  const both = (mine: string, theirs: string, more: readonly string[] = []) => {
    const [left, row, right] = [projector.variable(), projector.variable(), projector.variable()];
    const conditions = [...isRow(row), ...inRoles(left), ...inRoles(right), ...more];
    const match =
      `MATCH (${mine})-[${left}:LEADS|PARTICIPATES_IN]->(${row})<-[${right}:LEADS|PARTICIPATES_IN]-(${theirs}) ` +
      `WHERE ${conditions.join(' AND ')}`;
    return { match, left, row, right };
  };
  const rowMatch = (of: string) => {
    const [edge, row] = [projector.variable(), projector.variable()];
    const conditions = [...isRow(row), ...inRoles(edge)];
    const match = `MATCH (${of})-[${edge}:LEADS|PARTICIPATES_IN]->(${row}) WHERE ${conditions.join(' AND ')}`;
    return { match, row };
  };
  const rowsOf = (of: string) => {
    const { match, row } = rowMatch(of);
    return `COUNT { ${match} RETURN DISTINCT ${row} }`;
  };
  const allRows = () => {
    const [row, edge] = [projector.variable(), projector.variable()];
    const inSome =
      wantedRoles === undefined
        ? []
        : [`EXISTS { MATCH (${row})<-[${edge}:LEADS|PARTICIPATES_IN]-() WHERE ${inRoles(edge).join('')} }`];
    const conditions = [...isRow(row), `${row}.label = 'Assignment'`, ...inSome];
    return `COUNT { MATCH (${row}:Entity) WHERE ${conditions.join(' AND ')} }`;
  };
  const own = rowMatch(unit);
  const found = both(unit, other, [`${other} <> ${unit}`, `${other}.kind <> 'collective'`]);
  const shared = rowMatch(other);
  const isBody = [`${unit}.kind <> 'collective'`, ...guard].join(' AND ');
  const terms = [`-${count}`, `${one}.id`, `${two}.id`];
  const passed =
    after === undefined
      ? ''
      : ` WHERE ${afterCondition(
          terms,
          after.map((value) => parameters.add(typeof value === 'number' ? int(value) : value)),
        )}`;
  // The unit's rows and the rows there are, once; a pair is then counted from the other's rows.
  const pairs =
    `WITH ${unit}, loads, COLLECT { ${own.match} RETURN DISTINCT ${own.row} } AS ${mine}, ${allRows()} AS ${all} ` +
    `${found.match} AND ${isBody} WITH DISTINCT ${unit}, ${other}, loads, ${mine}, ${all} ` +
    `WITH ${unit}, ${other}, loads, ${all}, ` +
    `COUNT { ${shared.match} AND ${shared.row} IN ${mine} RETURN DISTINCT ${shared.row} } AS ${count} ` +
    `WHERE ${count} >= ${parameters.add(int(minShared))}`;
  const roleRank = (edge: string) =>
    `CASE ${edge}.role ${ROLE_KEYS.map((role, at) => `WHEN '${role}' THEN ${at}`).join(' ')} END`;
  const [roleOfOne, roleOfTwo] = [projector.variable(), projector.variable()];
  const met = both(one, two);
  const again = both(one, two);
  const byRoles =
    `COLLECT { ${met.match} WITH DISTINCT ${one}, ${two}, loads, ${met.left}.role AS ${roleOfOne}, ${met.right}.role AS ${roleOfTwo}, ` +
    `${roleRank(met.left)} AS first, ${roleRank(met.right)} AS second ORDER BY first, second ` +
    `RETURN {roles: [${roleOfOne}, ${roleOfTwo}], count: COUNT { ${again.match} AND ${again.left}.role = ${roleOfOne} AND ${again.right}.role = ${roleOfTwo} RETURN DISTINCT ${again.row} }} }`;
  const rows = both(one, two);
  const assignments =
    pair.assignments === undefined
      ? ''
      : `, assignments: COLLECT { ${rows.match} WITH DISTINCT ${rows.row}, loads ORDER BY ${rows.row}.placeKey ` +
        `LIMIT ${parameters.add(int(pair.assignments.first))} RETURN ${projector.node(rows.row, pair.assignments.node)} }`;
  const page =
    `COLLECT { ${pairs} WITH loads, ${count}, ${all}, CASE WHEN ${unit}.id < ${other}.id THEN ${unit} ELSE ${other} END AS ${one}, ` +
    `CASE WHEN ${unit}.id < ${other}.id THEN ${other} ELSE ${unit} END AS ${two}${passed} ` +
    `WITH loads, ${count}, ${all}, ${one}, ${two} ORDER BY ${terms.join(', ')} LIMIT ${parameters.add(int(first + 1))} ` +
    `WITH loads, ${count}, ${one}, ${two}, ${rowsOf(one)} AS ${ones}, ${rowsOf(two)} AS ${twos}, ${all} ` +
    `RETURN {one: ${projector.node(one, pair.unit)}, two: ${projector.node(two, pair.unit)}, count: ${count}, ` +
    `relative: toFloat(${count} * ${all}) / (${ones} * ${twos}), byRoles: ${byRoles}${assignments}} }`;
  return totalCount ? `{rows: ${page}, total: COUNT { ${pairs} RETURN ${other} }}` : `{rows: ${page}}`;
}
