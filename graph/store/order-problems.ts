import { comparePositions } from '../analysis/compare-positions.ts';
import type { Problem } from '../model/problem.ts';
import type { Position } from './page.ts';

/** The position of a finding: document, line and code, then span and message; `copies` tells equal ones apart. */
export function problemPosition(
  { document, line, code, start = -1, end = -1, message }: Problem,
  copies: number,
): Position {
  return [document, line, code, start, end, message, copies];
}

/** A finding with its position. */
export interface OrderedProblem {
  readonly problem: Problem;
  readonly position: Position;
}

/** Findings by document, line and code, then by span and message; equal ones in the order found. */
export function orderProblems(problems: readonly Problem[]): readonly OrderedProblem[] {
  const sorted = problems
    .map((problem) => ({ problem, position: problemPosition(problem, 0) }))
    .sort((left, right) => comparePositions(left.position, right.position));
  return sorted.map(({ problem, position }, index) => {
    let copies = 0;
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = sorted[before];
      if (other === undefined || comparePositions(other.position, position) !== 0) break;
      copies += 1;
    }
    return { problem, position: problemPosition(problem, copies) };
  });
}
