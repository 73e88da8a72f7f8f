import { searchQuery } from '../../analysis/search-query.ts';
import { LABEL_KEYS, labelRank } from '../../ontology/labels.ts';
import type { Position, SearchHit, SearchPage, SearchRequest } from '../graph-store.ts';
import { highlightsOf } from '../search-highlights.ts';
import type { Expander } from './expander.ts';
import type { GraphIndex } from './index-graph.ts';
import { keysetPage } from '../keyset-page.ts';
import type { Pace } from '../pace.ts';
import type { RankedNode, SearchIndex } from './search-index.ts';

/** One page of hits: by tier, then label, then place. */
export async function searchPage(
  {
    index,
    searchIndex,
    expander,
    pace,
  }: { index: GraphIndex; searchIndex: SearchIndex; expander: Expander; pace: Pace },
  request: SearchRequest,
): Promise<SearchPage> {
  const query = searchQuery(request.query);
  const { plan } = request;
  const found = query === undefined ? [] : await searchIndex(query, pace);
  const ofPlan = plan === undefined ? found : found.filter(({ node }) => index.isOfPlan(node, plan));
  const labels = request.labels === undefined ? undefined : new Set(request.labels);
  const position = ({ node, tier }: RankedNode): Position => [
    -tier,
    labelRank(node.label),
    ...index.place(node),
  ];

  const { rows, ...page } = await keysetPage(
    { rows: labels === undefined ? ofPlan : ofPlan.filter(({ node }) => labels.has(node.label)), position },
    request,
    pace,
  );
  const hits: { position: Position; value: SearchHit }[] = [];
  for (const row of rows) {
    const view = await expander.node(row.node, request.node);
    const highlights = query === undefined ? [] : highlightsOf(row.node, query);
    hits.push({ position: position(row), value: { view, score: row.tier, highlights } });
  }
  if (!request.facets) return { rows: hits, ...page };
  const counts = new Map<string, number>();
  for (const { node } of ofPlan) counts.set(node.label, (counts.get(node.label) ?? 0) + 1);
  const facets = LABEL_KEYS.map((label) => ({ label, count: counts.get(label) ?? 0 }));
  return { rows: hits, ...page, facets: facets.filter(({ count }) => count > 0) };
}
