import { comparePositions } from '../../analysis/compare-positions.ts';
import type { Problem } from '../../model/problem.ts';
import type { Page, Position, ProblemPageRequest } from '../graph-store.ts';
import { keysetPage } from './keyset-page.ts';
import type { Pace } from './pace.ts';

/** A finding with its position. */
export interface OrderedProblem {
  readonly problem: Problem;
  readonly position: Position;
}

/** Findings by document, line and code, then by span and message; equal ones in the order found. */
export function orderProblems(problems: readonly Problem[]): readonly OrderedProblem[] {
  const sorted = problems
    .map((problem) => {
      const { document, line, code, start = -1, end = -1, message } = problem;
      return { problem, position: [document, line, code, start, end, message] as Position };
    })
    .sort((left, right) => comparePositions(left.position, right.position));
  return sorted.map(({ problem, position }, index) => {
    let copies = 0;
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = sorted[before];
      if (other === undefined || comparePositions(other.position, position) !== 0) break;
      copies += 1;
    }
    return { problem, position: [...position, copies] };
  });
}

/** One page of findings. */
export async function problemPage(
  problems: readonly OrderedProblem[],
  request: ProblemPageRequest,
  pace: Pace,
): Promise<Page<Problem>> {
  const { plan, severity } = request;
  const { rows, ...page } = await keysetPage(
    {
      rows: problems,
      position: ({ position }) => position,
      keep: ({ problem }) =>
        (plan === undefined || problem.document === plan) &&
        (severity === undefined || problem.severity === severity),
    },
    request,
    pace,
  );
  return { rows: rows.map(({ problem, position }) => ({ position, value: problem })), ...page };
}
