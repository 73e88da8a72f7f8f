import { indexTerms } from '../../analysis/search-terms.ts';
import { searchFields } from '../../analysis/search-fields.ts';
import type { SearchQuery } from '../../analysis/search-query.ts';
import {
  prepareField,
  SEARCH_TIERS,
  searchTier,
  type PreparedField,
  type SearchTier,
} from '../../analysis/search-tier.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import { LABEL_KEYS } from '../../ontology/labels.ts';
import type { GraphIndex } from './index-graph.ts';
import type { Pace } from '../pace.ts';

interface Entry {
  readonly node: GraphNode;
  readonly fields: readonly PreparedField[];
}

/** A node found with its tier; hits come best first, then by label, then by place. */
export interface RankedNode {
  readonly node: GraphNode;
  readonly tier: SearchTier;
}

/** All hits of a query, ranked. */
export type SearchIndex = (query: SearchQuery, pace: Pace) => Promise<readonly RankedNode[]>;

/** For each term the entries that have it, in order. */
type Postings = ReadonlyMap<string, readonly number[]>;

/** So many of the latest answers are kept: pages, facets and the next keystroke ask for the same again. */
const ANSWERS_KEPT = 16;

/** The shortest list among the terms': it holds every entry that has all of them. */
function rarest(postings: Postings, terms: readonly string[]): readonly number[] {
  const [first = [], ...others] = terms.map((term) => postings.get(term) ?? []);
  return others.reduce((best, list) => (list.length < best.length ? list : best), first);
}

/**
 * Indexes every node under its terms. The terms only propose candidates, the tier decides; a library's own ranking would
 * be thrown away, and its cap on candidates would lose exact totals.
 */
export function createSearchIndex(index: GraphIndex): SearchIndex {
  const entries: Entry[] = [];
  const postings = new Map<string, number[]>();
  for (const node of LABEL_KEYS.flatMap((label) => index.labelled(label))) {
    const fields = searchFields(node).map(prepareField);
    const terms = new Set<string>();
    for (const field of fields) for (const term of indexTerms(field)) terms.add(term);
    for (const term of terms) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [entries.length]);
      else list.push(entries.length);
    }
    entries.push({ node, fields });
  }

  async function rank(query: SearchQuery, pace: Pace): Promise<readonly RankedNode[]> {
    const lists = query.terms.map((terms) => rarest(postings, terms));
    const candidates =
      lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((left, right) => left - right);
    const byTier = new Map<SearchTier, RankedNode[]>(SEARCH_TIERS.map((tier) => [tier, []]));
    for (const candidate of candidates) {
      if (pace.due()) await pace.rest();
      const entry = entries[candidate];
      const tier = entry && searchTier(entry.fields, query);
      if (entry !== undefined && tier !== undefined) byTier.get(tier)?.push({ node: entry.node, tier });
    }
    return [...byTier.values()].flat();
  }

  const answers = new Map<string, readonly RankedNode[]>();
  return async (query, pace) => {
    const ranked = answers.get(query.folded) ?? (await rank(query, pace));
    answers.delete(query.folded);
    answers.set(query.folded, ranked);
    const [oldest] = answers.keys();
    if (answers.size > ANSWERS_KEPT && oldest !== undefined) answers.delete(oldest);
    return ranked;
  };
}
