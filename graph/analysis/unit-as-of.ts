import type { GraphEdge } from '../model/graph-edge.ts';
import type { NodeId } from '../model/ids.ts';

/** The years for which the register of units knows the state's structure. */
export const REGISTER_YEARS = [2016, 2018, 2023] as const;

/** What a body is as of a year: the bodies that carry its work on, itself where none does, and who manages it then. */
export interface UnitAsOf {
  readonly units: readonly NodeId[];
  readonly managedBy: readonly NodeId[];
}

/**
 * What became of a unit by the end of a year: each step takes the entries of the latest reform up to then (a body merged
 * and divided at once has several), until no entry leads on. `edges` are MANAGED_BY and SUCCEEDED_BY edges, in any order.
 */
export function unitAsOf(edges: readonly GraphEdge[], unit: NodeId, year: number): UnitAsOf {
  const units: NodeId[] = [];
  const seen = new Set<NodeId>([unit]);
  const queue = [unit];
  for (const at of queue) {
    const next = latestSuccessors(edges, at, year);
    if (next.length === 0) units.push(at);
    for (const successor of next) {
      if (!seen.has(successor)) queue.push(successor);
      seen.add(successor);
    }
  }
  return { units, managedBy: managersOf(edges, unit, year) };
}

function latestSuccessors(edges: readonly GraphEdge[], unit: NodeId, year: number): NodeId[] {
  const entries = edges.flatMap((edge) =>
    edge.type === 'SUCCEEDED_BY' && edge.source === unit
      ? [{ target: edge.target, date: edge.properties.date ?? '' }]
      : [],
  );
  const past = entries.filter(({ date }) => Number(date.slice(0, 4)) <= year);
  const latest = past.reduce((last, { date }) => (date > last ? date : last), '');
  // One reform decides in several documents days apart; what counts is its year.
  return past.filter(({ date }) => date.slice(0, 4) === latest.slice(0, 4)).map(({ target }) => target);
}

function managersOf(edges: readonly GraphEdge[], unit: NodeId, year: number): NodeId[] {
  const known = REGISTER_YEARS.findLast((each) => each <= year) ?? REGISTER_YEARS[0];
  return edges.flatMap((edge) =>
    edge.type === 'MANAGED_BY' && edge.source === unit && (edge.properties.asOf ?? []).includes(String(known))
      ? [edge.target]
      : [],
  );
}
