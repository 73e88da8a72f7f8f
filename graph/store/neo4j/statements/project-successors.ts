import { int } from '../database-value.ts';
import type { NodeSelection } from '../../selection.ts';
import type { Projector } from './projector.ts';

/** No body has gone through more reforms than the register knows years. */
const MOST_REFORMS = 8;

/** The expression that gives the bodies that carry a unit's work on by the end of a year, as `unitAsOf` finds them. */
export function projectSuccessors(
  unit: string,
  { asOf, node }: { readonly asOf: number; readonly node: NodeSelection },
  guard: readonly string[],
  projector: Projector,
): string {
  const year = projector.parameters.add(int(asOf));
  const [from, reform, to, last] = Array.from({ length: 4 }, () => projector.variable()) as [
    string,
    string,
    string,
    string,
  ];
  const yearOf = (edge: string) => `toInteger(left(coalesce(${edge}.date, '0'), 4))`;
  const [later, onward] = [projector.variable(), projector.variable()];
  // A reform takes a body on where it is the latest up to the year; a body is at its end where no reform leads on.
  const latest =
    `${yearOf(reform)} <= ${year} AND NOT EXISTS { MATCH (${from})-[${later}:SUCCEEDED_BY]->() ` +
    `WHERE ${yearOf(later)} <= ${year} AND ${yearOf(later)} > ${yearOf(reform)} }`;
  const conditions = [
    `${last} <> ${unit}`,
    `${last}.load IN loads`,
    `NOT EXISTS { MATCH (${last})-[${onward}:SUCCEEDED_BY]->() WHERE ${yearOf(onward)} <= ${year} }`,
    ...guard,
  ];
  return (
    `COLLECT { MATCH (${unit}) ((${from})-[${reform}:SUCCEEDED_BY]->(${to}) WHERE ${latest}){1,${MOST_REFORMS}} (${last}) WHERE ${conditions.join(' AND ')} ` +
    `WITH DISTINCT ${last}, loads ORDER BY ${last}.placeKey RETURN ${projector.node(last, node)} }`
  );
}
