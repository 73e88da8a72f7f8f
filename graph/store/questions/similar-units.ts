import { similarUnits as findSimilarUnits } from '../../analysis/similar-units.ts';
import type { UnitSuggestionRequest } from '../analysis-requests.ts';
import type { NodeView } from '../selection.ts';
import type { SkeletonQuestion } from './skeleton-question.ts';

/** Units with a name like the one given. */
export function similarUnits({
  name,
  first,
  node,
}: UnitSuggestionRequest): SkeletonQuestion<readonly NodeView[]> {
  return (skeleton) => {
    const units = findSimilarUnits(skeleton, name, first);
    return {
      wants: { nodes: { units: { nodes: units, selection: node } } },
      compose: (views) => units.map((unit) => views.node('units', unit)),
    };
  };
}
