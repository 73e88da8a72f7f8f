import { findGaps, GAP_KINDS, type Gap } from '../../analysis/find-gaps.ts';
import type { GapPageRequest, GapView } from '../analysis-requests.ts';
import { keysetPage } from '../keyset-page.ts';
import type { Page } from '../page.ts';
import { resting, type SkeletonQuestion } from './skeleton-question.ts';

/** What is missing: one page. */
export function gapPage(request: GapPageRequest): SkeletonQuestion<Page<GapView>> {
  const { plan, kinds, belief, maxLength } = request;
  return async (skeleton, pace) => {
    const gaps = await findGaps(
      { skeleton, belief, maxLength, rest: resting(pace) },
      { kinds: new Set(kinds), ...(plan !== undefined && { plan }) },
    );
    const position = ({ kind, node }: Gap) => [GAP_KINDS.indexOf(kind), node.placeKey];
    const { rows, ...page } = await keysetPage({ rows: gaps, position }, request, pace);
    return {
      wants: { nodes: { nodes: { nodes: rows.map(({ node }) => node), selection: request.node } } },
      compose: (views) => ({
        rows: rows.map((gap) => ({
          position: position(gap),
          value: {
            kind: gap.kind,
            cause: gap.cause,
            reason: gap.reason,
            view: views.node('nodes', gap.node),
          },
        })),
        ...page,
      }),
    };
  };
}
