import { spelledFit } from './find-spelled.ts';
import { foldText } from './fold-text.ts';
import type { SearchField } from './search-fields.ts';
import type { SearchQuery } from './search-query.ts';
import { spellText, type Spelling } from './spell-text.ts';

/** How good a hit can be, best first: 5 the name itself, 4 an alias, 3 begins with, 2 inside the name, 1 in a passage. */
export const SEARCH_TIERS = [5, 4, 3, 2, 1] as const;

/** How good a hit is. */
export type SearchTier = (typeof SEARCH_TIERS)[number];

/** A field folded and spelled once, so that many queries can be compared with it. */
export interface PreparedField extends SearchField {
  readonly folded: string;
  /** Of names with Han characters; passages are not spelled. */
  readonly spelling?: Spelling;
}

/** Folds and spells a field; other names than Chinese ones and passages have no spelling. */
export function prepareField(field: SearchField): PreparedField {
  const folded = foldText(field.text);
  const spelling = field.rank === 'passage' ? undefined : spellText(folded);
  return { ...field, folded, ...(spelling !== undefined && { spelling }) };
}

function literalFit(folded: string, query: string): 'equals' | 'begins' | 'inside' | undefined {
  const at = folded.indexOf(query);
  if (at === 0) return folded.length === query.length ? 'equals' : 'begins';
  return at > 0 ? 'inside' : undefined;
}

/** The tier of a query in one field; letters that spell the field count like the words they spell. */
export function fieldTier(field: PreparedField, query: SearchQuery): SearchTier | undefined {
  const literal = literalFit(field.folded, query.folded);
  if (field.rank === 'passage') return literal === undefined ? undefined : 1;
  const spelled =
    query.typed === undefined || field.spelling === undefined || literal === 'equals'
      ? undefined
      : spelledFit(field.spelling, query.typed);
  if (literal === 'equals' || spelled === 'equals') return field.rank === 'name' ? 5 : 4;
  if (literal === 'begins' || spelled === 'begins') return 3;
  return literal === 'inside' || spelled === 'inside' ? 2 : undefined;
}

/** The best tier of a query among a node's fields; undefined where none of them contains it. */
export function searchTier(fields: readonly PreparedField[], query: SearchQuery): SearchTier | undefined {
  let best: SearchTier | undefined;
  for (const field of fields) {
    const tier = fieldTier(field, query);
    if (tier !== undefined && (best === undefined || tier > best)) best = tier;
    if (best === 5) break;
  }
  return best;
}
