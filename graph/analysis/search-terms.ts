import { foldText } from './fold-text.ts';
import type { Spelling } from './spell-text.ts';

const RUN = /[\p{L}\p{N}]+/gu;

/** The pairs of neighboring characters of a run. */
function pairsOf(run: string): readonly string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Adds the characters of each run of letters, digits and Han, and every pair of neighboring ones. */
function addTerms(terms: Set<string>, folded: string): void {
  for (const [run] of folded.matchAll(RUN)) {
    for (const character of run) terms.add(character);
    for (const pair of pairsOf(run)) terms.add(pair);
  }
}

/**
 * The terms a folded text is found by: each of its characters and pairs of neighboring ones (Han and latin alike) and,
 * where it is spelled, those of its pinyin and of its initials. A text that contains a query has all of the query's terms.
 */
export function indexTerms(text: {
  readonly folded: string;
  readonly spelling?: Spelling;
}): ReadonlySet<string> {
  const terms = new Set<string>();
  addTerms(terms, text.folded);
  if (text.spelling !== undefined) {
    addTerms(terms, text.spelling.full);
    addTerms(terms, text.spelling.initials);
  }
  return terms;
}

/** The terms every text that contains the query has: its pairs, and its characters where they stand alone. */
export function queryTerms(query: string): readonly string[] {
  const terms = new Set<string>();
  for (const [run] of foldText(query).matchAll(RUN)) {
    const pairs = pairsOf(run);
    for (const term of pairs.length === 0 ? [run] : pairs) terms.add(term);
  }
  return [...terms];
}
