import { highlightRanges } from '../analysis/highlight-ranges.ts';
import { searchFields } from '../analysis/search-fields.ts';
import type { SearchQuery } from '../analysis/search-query.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { Highlight } from './graph-store.ts';

/** The fields of a node in which a query stands, its names first. */
export function highlightsOf(node: GraphNode, query: SearchQuery): readonly Highlight[] {
  return searchFields(node)
    .map((field) => ({ field: field.field, text: field.text, ranges: highlightRanges(field, query) }))
    .filter(({ ranges }) => ranges.length > 0);
}
