import type { Problem } from '../../model/problem.ts';
import type { Page, ProblemPageRequest } from '../graph-store.ts';
import type { OrderedProblem } from '../order-problems.ts';
import { keysetPage } from '../keyset-page.ts';
import type { Pace } from '../pace.ts';

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
