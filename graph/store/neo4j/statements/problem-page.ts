import { positionKey } from '../../../analysis/position-key.ts';
import type { ProblemPageRequest } from '../../graph-store.ts';
import { int } from '../database-value.ts';
import { createParameters, where, type Statement } from './statement.ts';

/** One page of findings along the index of their places. */
export function problemPageStatement({
  plan,
  severity,
  first,
  after,
  totalCount,
}: ProblemPageRequest): Statement {
  const parameters = createParameters();
  const limit = parameters.add(int(first + 1));
  const ofPlan = plan === undefined ? '' : ` WHERE served.plan = ${parameters.add(plan)}`;
  const conditions = severity === undefined ? [] : [`n.severity = ${parameters.add(severity)}`];
  const walk = (from: string) => `MATCH (n:Problem) ${where([`n.load = load`, from, ...conditions])}`;
  const passed =
    after === undefined ? 'n.placeKey IS NOT NULL' : `n.placeKey > ${parameters.add(positionKey(after))}`;
  const total = totalCount
    ? `, total: COUNT { UNWIND loads AS load ${walk('n.placeKey IS NOT NULL')} RETURN n }`
    : '';
  const text =
    `MATCH (served:Load {active: true})${ofPlan} WITH collect(served.id) AS loads ` +
    `RETURN {rows: COLLECT { UNWIND loads AS load CALL (load) { ${walk(passed)} RETURN n ORDER BY n.load, n.placeKey LIMIT ${limit} } ` +
    `WITH n ORDER BY n.placeKey LIMIT ${limit} RETURN n {.code, .severity, .message, .document, .line, .start, .end, .copies} }${total}} AS page`;
  return { name: 'problemPage', text, values: parameters.values };
}
