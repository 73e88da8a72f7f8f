import { findUnitCircles } from '../../analysis/unit-circles.ts';
import { pairUnits } from '../../analysis/unit-pairs.ts';
import type { CircleRequest, UnitPairRequest } from '../analysis-requests.ts';
import { keysetPage } from '../keyset-page.ts';
import type { Page } from '../page.ts';
import { sortPairs } from '../pair-order.ts';
import type { NodeView, UnitPairView } from '../selection.ts';
import type { SkeletonQuestion } from './skeleton-question.ts';

/** Which bodies share rows with which: one page. */
export function unitPairs(request: UnitPairRequest, unit?: string): SkeletonQuestion<Page<UnitPairView>> {
  const { filter, minShared, order, pair: selection } = request;
  return async (skeleton, pace) => {
    const pairs = pairUnits(skeleton, filter, { minShared, ...(unit !== undefined && { unit }) });
    const source = {
      rows: sortPairs(pairs, order),
      position: ({ position }: { position: Page<unknown>['rows'][number]['position'] }) => position,
    };
    const { rows, ...page } = await keysetPage(source, request, pace);
    const rowsOf = ({ assignments }: (typeof pairs)[number]) =>
      assignments.slice(0, selection.assignments?.first ?? 0);
    return {
      wants: {
        nodes: {
          units: { nodes: rows.flatMap(({ pair }) => pair.units), selection: selection.unit },
          assignments: {
            nodes: rows.flatMap(({ pair }) => rowsOf(pair)),
            selection: selection.assignments?.node ?? {},
          },
        },
      },
      compose: (views) => ({
        rows: rows.map(({ pair, position }) => ({
          position,
          value: {
            units: pair.units.map((each) => views.node('units', each)),
            count: pair.count,
            relative: pair.relative,
            byRoles: pair.byRoles,
            ...(selection.assignments !== undefined && {
              assignments: rowsOf(pair).map((row) => views.node('assignments', row)),
            }),
          },
        })),
        ...page,
      }),
    };
  };
}

/** The circles of units that share more among each other than with the rest. */
export function unitCircles({
  filter,
  minShared,
  node,
}: CircleRequest): SkeletonQuestion<readonly (readonly NodeView[])[]> {
  return (skeleton) => {
    const circles = findUnitCircles(pairUnits(skeleton, filter, { minShared }));
    return {
      wants: { nodes: { units: { nodes: circles.flat(), selection: node } } },
      compose: (views) => circles.map((units) => units.map((unit) => views.node('units', unit))),
    };
  };
}
