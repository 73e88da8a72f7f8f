import type { Problem } from '../../../model/problem.ts';
import type { Position } from '../../graph-store.ts';
import { problemPosition } from '../../order-problems.ts';

/** A stored finding. */
export interface ProblemRow extends Omit<Problem, 'start' | 'end'> {
  readonly start: number | null;
  readonly end: number | null;
  readonly copies: number;
}

/** A finding with its position, read back. */
export function readProblem({ start, end, copies, ...row }: ProblemRow): {
  readonly position: Position;
  readonly value: Problem;
} {
  const { code, severity, message, document, line } = row;
  const value: Problem = {
    code,
    severity,
    message,
    document,
    line,
    ...(start !== null && { start }),
    ...(end !== null && { end }),
  };
  return { position: problemPosition(value, copies), value };
}
