import { foldText } from './fold-text.ts';
import { queryTerms } from './search-terms.ts';

/** A query ready to be compared: folded, as typed letters where it may be pinyin or initials, and its terms. */
export interface SearchQuery {
  readonly folded: string;
  /** At least two latin letters or digits and at least one letter, separators left out. */
  readonly typed?: string;
  /** Alternatives: a text that the query finds has all terms of at least one of them. */
  readonly terms: readonly (readonly string[])[];
}

/** Reads a query; undefined where it has no letter, digit or Han character, so finds nothing. */
export function searchQuery(query: string): SearchQuery | undefined {
  const folded = foldText(query);
  const literal = queryTerms(folded);
  if (literal.length === 0) return undefined;
  const typed = folded.replace(/['’·-]/gu, '').replace(/ü/gu, 'v');
  if (!/^[a-z0-9]{2,}$/u.test(typed) || !/[a-z]/u.test(typed)) return { folded, terms: [literal] };
  return { folded, typed, terms: typed === folded ? [literal] : [literal, queryTerms(typed)] };
}
