import type { AnalysisStore } from '../analysis-requests.ts';
import { gapPage } from './gaps.ts';
import type { AskSkeleton } from './skeleton-question.ts';
import { responsibilityMatrix } from './responsibility.ts';
import { unitCircles, unitPairs } from './sharing.ts';
import { similarUnits } from './similar-units.ts';
import { paths, trace } from './walks.ts';

/** The part of a store that answers from the skeleton of its graph. */
export function createAnalysisStore(ask: AskSkeleton): AnalysisStore {
  return {
    unitPairs: async (request, options) => await ask(unitPairs(request), options),
    unitCircles: async (request, options) => await ask(unitCircles(request), options),
    responsibilityMatrix: async (request, options) => await ask(responsibilityMatrix(request), options),
    paths: async (request, options) => await ask(paths(request), options),
    trace: async (request, options) => await ask(trace(request), options),
    gapPage: async (request, options) => await ask(gapPage(request), options),
    similarUnits: async (request, options) => await ask(similarUnits(request), options),
  };
}
