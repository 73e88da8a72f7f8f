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
  const [other, one, two, count, ones, twos, all] = Array.from({ length: 7 }, () => projector.variable()) as [
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
  const rowsOf = (of: string) => {
    const [edge, row] = [projector.variable(), projector.variable()];
    const conditions = [...isRow(row), ...inRoles(edge)];
    return `COUNT { MATCH (${of})-[${edge}:LEADS|PARTICIPATES_IN]->(${row}) WHERE ${conditions.join(' AND ')} RETURN DISTINCT ${row} }`;
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
  const found = both(unit, other, [`${other} <> ${unit}`, `${other}.kind <> 'collective'`]);
  const shared = both(unit, other);
  const isBody = [`${unit}.kind <> 'collective'`, ...guard].join(' AND ');
  const terms = [`-${count}`, `${one}.id`, `${two}.id`];
  const passed =
    after === undefined
      ? ''
      : ` WHERE ${afterCondition(
          terms,
          after.map((value) => parameters.add(typeof value === 'number' ? int(value) : value)),
        )}`;
  const pairs =
    `${found.match} AND ${isBody} WITH DISTINCT ${unit}, ${other}, loads ` +
    `WITH ${unit}, ${other}, loads, COUNT { ${shared.match} RETURN DISTINCT ${shared.row} } AS ${count} ` +
    `WHERE ${count} >= ${parameters.add(int(minShared))}`;
  const roleRank = (edge: string) =>
    `CASE ${edge}.role ${ROLE_KEYS.map((role, at) => `WHEN '${role}' THEN ${at}`).join(' ')} END`;
  const [mine, theirs] = [projector.variable(), projector.variable()];
  const met = both(one, two);
  const again = both(one, two);
  const byRoles =
    `COLLECT { ${met.match} WITH DISTINCT ${one}, ${two}, loads, ${met.left}.role AS ${mine}, ${met.right}.role AS ${theirs}, ` +
    `${roleRank(met.left)} AS first, ${roleRank(met.right)} AS second ORDER BY first, second ` +
    `RETURN {roles: [${mine}, ${theirs}], count: COUNT { ${again.match} AND ${again.left}.role = ${mine} AND ${again.right}.role = ${theirs} RETURN DISTINCT ${again.row} }} }`;
  const rows = both(one, two);
  const assignments =
    pair.assignments === undefined
      ? ''
      : `, assignments: COLLECT { ${rows.match} WITH DISTINCT ${rows.row}, loads ORDER BY ${rows.row}.placeKey ` +
        `LIMIT ${parameters.add(int(pair.assignments.first))} RETURN ${projector.node(rows.row, pair.assignments.node)} }`;
  const page =
    `COLLECT { ${pairs} WITH loads, ${count}, CASE WHEN ${unit}.id < ${other}.id THEN ${unit} ELSE ${other} END AS ${one}, ` +
    `CASE WHEN ${unit}.id < ${other}.id THEN ${other} ELSE ${unit} END AS ${two}${passed} ` +
    `WITH loads, ${count}, ${one}, ${two} ORDER BY ${terms.join(', ')} LIMIT ${parameters.add(int(first + 1))} ` +
    `WITH loads, ${count}, ${one}, ${two}, ${rowsOf(one)} AS ${ones}, ${rowsOf(two)} AS ${twos}, ${allRows()} AS ${all} ` +
    `RETURN {one: ${projector.node(one, pair.unit)}, two: ${projector.node(two, pair.unit)}, count: ${count}, ` +
    `relative: toFloat(${count} * ${all}) / (${ones} * ${twos}), byRoles: ${byRoles}${assignments}} }`;
  return totalCount ? `{rows: ${page}, total: COUNT { ${pairs} RETURN ${other} }}` : `{rows: ${page}}`;
}
