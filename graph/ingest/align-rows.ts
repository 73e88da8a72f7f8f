import type { OverlapMatch } from './overlap-index.ts';

/** What a row may divide: a text found for it, with how well it fits, from 0 to about 1. */
export interface RowCandidate<T> {
  readonly match: OverlapMatch<T>;
  readonly fit: number;
}

/** A row fits nothing where no text fits better than this. */
const NOTHING = 0.25;
/** The annex walks through the plan in order; a step back costs as much as this share of a fit. */
const STEP_BACK = 0.25;

interface State<T> {
  readonly candidate: RowCandidate<T> | undefined;
  /** Where the walk stands in the plan. */
  readonly place: number;
  readonly score: number;
  readonly before: State<T> | undefined;
}

/**
 * Chooses for each row the text it divides, or none, so that all the rows together fit best and walk through the plan in
 * order (the Viterbi path). Rows with one candidate that is certain hold the walk in place.
 */
export function alignRows<T>(rows: readonly (readonly RowCandidate<T>[])[]): (RowCandidate<T> | undefined)[] {
  let states: State<T>[] = [{ candidate: undefined, place: 0, score: 0, before: undefined }];
  for (const candidates of rows) {
    const next: State<T>[] = [];
    const stay = best(states);
    if (stay !== undefined)
      next.push({ candidate: undefined, place: stay.place, score: stay.score + NOTHING, before: stay });
    for (const candidate of candidates) {
      const { place } = candidate.match;
      const reach = (state: State<T>) => state.score - (place < state.place ? STEP_BACK : 0);
      const from = states.reduce((chosen, state) => (reach(state) > reach(chosen) ? state : chosen));
      next.push({ candidate, place, score: reach(from) + candidate.fit, before: from });
    }
    states = next;
  }
  const path: (RowCandidate<T> | undefined)[] = [];
  for (let state = best(states); state?.before !== undefined; state = state.before)
    path.push(state.candidate);
  return path.reverse();
}

function best<T>(states: readonly State<T>[]): State<T> | undefined {
  const [first, ...others] = states;
  return first === undefined
    ? undefined
    : others.reduce((chosen, state) => (state.score > chosen.score ? state : chosen), first);
}
